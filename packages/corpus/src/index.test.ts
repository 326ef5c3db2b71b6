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
      "checkCorpus",
      "comparedText",
      "conditionOf",
      "describeCorpus",
      "divisionOf",
      "factOf",
      "findFiling",
      "floatBands",
      "hasCorpus",
      "openCorpus",
      "recordOf",
      "removeFilings",
      "schemaVersion",
      "sicDivisions",
      "sourceOfFiles",
      "storedFiling",
    ]
  `);
});
