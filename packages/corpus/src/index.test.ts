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
      "NotAnExport",
      "QueryError",
      "addFilings",
      "checkCorpus",
      "comparedText",
      "conditionOf",
      "describeCorpus",
      "dimensions",
      "divisionOf",
      "exportCorpus",
      "exportTables",
      "factOf",
      "fileProblemOf",
      "findFiling",
      "floatBands",
      "hasCorpus",
      "incidentThreads",
      "lintCorpus",
      "measures",
      "openCorpus",
      "priorReport",
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
