import { expect, it } from 'vitest';
import * as api from './index';

it('exports exactly this', () => {
  expect(Object.keys(api).sort()).toEqual([
    'LintTally',
    'createReport',
    'csv',
    'csvRows',
    'factListing',
    'filingJson',
    'findingsJson',
    'flagStatements',
    'githubWriter',
    'json',
    'junitWriter',
    'lintJsonWriter',
    'lintMarkdownWriter',
    'lintNdjsonWriter',
    'lintTerminalWriter',
    'markdown',
    'ndjson',
    'readerCodesMarkdown',
    'regionsIn',
    'reportJson',
    'ruleIndexMarkdown',
    'ruleIndexTerminal',
    'rulePage',
    'rulePageMarkdown',
    'rulePageTerminal',
    'sarifWriter',
    'schemas',
    'shortLabel',
    'terminal',
    'withoutControls',
    'wrap',
  ]);
});
