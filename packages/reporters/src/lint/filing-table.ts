import { flags } from '@cydkit/disclosure';
import type { LintResult } from '@cydkit/lint';
import type { Severity } from '@cydkit/parser';
import type { Report } from '@cydkit/presentation';
import { flags as knownFlags } from '@cydkit/taxonomy';
import { collapse } from '@cydkit/text';
import { type Cell, filingColumns, record } from '../csv/csv-record';

/** The sizes of a disclosure, and the numbers of findings. */
const counts: Readonly<Record<string, (report: Report, result: Findings) => Cell>> = {
  blocks: ({ blocks }) => blocks.length,
  passages: ({ passages }) => passages.length,
  words: ({ passages }) => passages.reduce((sum, { text }) => sum + wordsOf(text), 0),
  errors: (_, result) => countOf(result, 'error'),
  warnings: (_, result) => countOf(result, 'warning'),
  notes: (_, result) => countOf(result, 'info'),
  file: ({ filing }) => filing.source.name,
};

type Findings = Pick<LintResult, 'findings'>;

/**
 * Returns the header of a table with a row for each filing (RFC 4180): the filing, a column for each of
 * the six flags, then the numbers of text blocks, passages, words and findings.
 */
export function filingTableHeader(): string {
  const names = knownFlags.map(({ name }) => name);
  return record([...Object.keys(filingColumns), ...names, ...Object.keys(counts)]);
}

/**
 * Returns the row of a filing. A flag is `true`, `false`, `notReported`, `unreadable` or
 * `contradictory`; empty if the filing has no annual disclosure. Words are counted once, in passages.
 */
export function filingTableRow(report: Report, result: Findings): string {
  const { filing } = report;
  const answers = new Map(flags(filing).map(({ concept, state }) => [concept, state]));
  return record([
    ...Object.values(filingColumns).map((cell) => cell(filing)),
    ...knownFlags.map(({ name }) => answers.get(name)),
    ...Object.values(counts).map((cell) => cell(report, result)),
  ]);
}

function wordsOf(text: string): number {
  const line = collapse(text);
  return line === '' ? 0 : line.split(' ').length;
}

function countOf({ findings }: Findings, level: Severity): number {
  return findings.filter(({ severity }) => severity === level).length;
}
