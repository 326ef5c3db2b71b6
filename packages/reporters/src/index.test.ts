import { expect, it } from 'vitest';
import * as api from './index';

it('exports exactly this', () => {
  expect(Object.keys(api).sort()).toEqual([
    'comparisonJson',
    'comparisonView',
    'createReport',
    'csv',
    'csvRows',
    'disclosurePage',
    'factListing',
    'filingJson',
    'flagStatements',
    'flagsSvg',
    'html',
    'htmlPrinter',
    'json',
    'markdown',
    'markdownComparison',
    'ndjson',
    'overlapMap',
    'overlapSvg',
    'palettes',
    'passagesCsv',
    'passagesCsvRows',
    'reportJson',
    'schemas',
    'shortLabel',
    'terminal',
    'terminalComparison',
    'toneOf',
    'withoutCommands',
    'withoutControls',
    'wrap',
  ]);
});
