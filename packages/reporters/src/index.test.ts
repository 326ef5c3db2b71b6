import { expect, it } from 'vitest';
import * as api from './index';

it('exports exactly this', () => {
  expect(Object.keys(api).sort()).toEqual([
    'comparisonJson',
    'comparisonView',
    'createReport',
    'csv',
    'csvRows',
    'factListing',
    'filingJson',
    'flagStatements',
    'json',
    'markdown',
    'markdownComparison',
    'ndjson',
    'reportJson',
    'schemas',
    'shortLabel',
    'terminal',
    'terminalComparison',
    'withoutControls',
    'wrap',
  ]);
});
