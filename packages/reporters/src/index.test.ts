import { expect, it } from 'vitest';
import * as api from './index';

it('exports exactly this', () => {
  expect(Object.keys(api).sort()).toEqual([
    'createReport',
    'csv',
    'csvRows',
    'factListing',
    'filingJson',
    'flagStatements',
    'json',
    'markdown',
    'ndjson',
    'reportJson',
    'schemas',
    'shortLabel',
    'terminal',
    'withoutControls',
    'wrap',
  ]);
});
