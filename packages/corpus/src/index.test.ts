import { expect, it } from 'vitest';
import * as exported from './index';

it('exports these names and no others', () => {
  expect(Object.keys(exported).sort()).toMatchInlineSnapshot(`
    [
      "CorpusMissing",
      "CorpusWriter",
      "DriverMissing",
      "DryWriter",
      "NotACorpus",
      "QueryError",
      "checkCorpus",
      "comparedText",
      "conditionOf",
      "describeCorpus",
      "dimensions",
      "divisionOf",
      "factOf",
      "fileProblemOf",
      "findFiling",
      "floatBands",
      "hasCorpus",
      "incidentThreads",
      "measures",
      "openCorpus",
      "querySql",
      "recordOf",
      "removeFilings",
      "schemaVersion",
      "search",
      "sicDivisions",
      "sourceOfFiles",
      "statistics",
      "storedFiling",
    ]
  `);
});
