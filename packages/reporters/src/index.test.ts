import type { Finding } from '@cydkit/lint';
import type { ReportFinding } from '@cydkit/presentation';
import { expect, expectTypeOf, it } from 'vitest';
import { exports as entries } from '../package.json';

const expected = {
  '.': [
    'TextTooLong',
    'answerCsv',
    'answerJson',
    'answerMarkdown',
    'answerTerminal',
    'chartSvg',
    'comparisonJson',
    'createReport',
    'csv',
    'csvChunks',
    'csvRecord',
    'csvRows',
    'csvRowsChunks',
    'factListing',
    'factListingChunks',
    'filingJson',
    'flagsSvg',
    'html',
    'htmlChunks',
    'htmlComparison',
    'htmlComparisonChunks',
    'htmlPrinter',
    'json',
    'jsonChunks',
    'limited',
    'markdown',
    'markdownChunks',
    'markdownComparison',
    'markdownComparisonChunks',
    'ndjson',
    'ndjsonChunks',
    'onOneLine',
    'overlapSvg',
    'passagesCsv',
    'passagesCsvChunks',
    'passagesCsvRows',
    'passagesCsvRowsChunks',
    'printable',
    'reportJson',
    'roughLength',
    'schemas',
    'terminal',
    'terminalChunks',
    'terminalComparison',
    'terminalComparisonChunks',
    'withoutControls',
    'wrap',
  ],
  './html': ['html', 'htmlChunks', 'htmlComparison', 'htmlComparisonChunks', 'htmlPrinter'],
  './terminal': [
    'factListing',
    'factListingChunks',
    'terminal',
    'terminalChunks',
    'terminalComparison',
    'terminalComparisonChunks',
  ],
  './markdown': ['markdown', 'markdownChunks', 'markdownComparison', 'markdownComparisonChunks'],
  './json': [
    'comparisonJson',
    'filingJson',
    'json',
    'jsonChunks',
    'ndjson',
    'ndjsonChunks',
    'reportJson',
  ],
  './csv': [
    'csv',
    'csvChunks',
    'csvRecord',
    'csvRows',
    'csvRowsChunks',
    'passagesCsv',
    'passagesCsvChunks',
    'passagesCsvRows',
    'passagesCsvRowsChunks',
  ],
  './svg': ['flagsSvg', 'overlapSvg'],
  './text': [
    'TextTooLong',
    'limited',
    'onOneLine',
    'printable',
    'roughLength',
    'withoutControls',
    'wrap',
  ],
  './answers': ['answerCsv', 'answerJson', 'answerMarkdown', 'answerTerminal', 'chartSvg'],
  './schemas': ['schemas'],
  './lint': ['LintTally', 'regionsIn'],
  './lint/html': ['lintHtmlWriter'],
  './lint/terminal': ['lintTerminalWriter'],
  './lint/full': ['lintFullWriter'],
  './lint/markdown': ['lintMarkdownWriter'],
  './lint/json': ['findingsJson', 'lintJsonWriter', 'lintNdjsonWriter'],
  './lint/sarif': ['sarifWriter'],
  './lint/github': ['githubWriter'],
  './lint/csv': ['lintCsvWriter'],
  './lint/table': ['filingTableHeader', 'filingTableRow'],
  './lint/junit': ['junitWriter'],
  './lint/rule-pages': [
    'comparisonCodesMarkdown',
    'readerCodesMarkdown',
    'ruleIndexMarkdown',
    'ruleIndexTerminal',
    'rulePage',
    'rulePageMarkdown',
    'rulePageTerminal',
  ],
};

it.each(Object.entries(expected))('exports exactly this from %s', async (entry, names) => {
  const source = Object.entries(entries).find(([name]) => name === entry)?.[1];
  const path = typeof source === 'object' ? source['@cydkit/source'].replace('./src/', './') : '';
  expect(Object.keys(await import(/* @vite-ignore */ path)).sort()).toEqual(names);
});

it('lists every entry', () => {
  const modules = Object.entries(entries).filter(([, target]) => typeof target === 'object');
  expect(modules.map(([name]) => name)).toEqual(Object.keys(expected));
});

it('takes the findings of the linter in a report', () => {
  expectTypeOf<Finding>().toExtend<ReportFinding>();
});
