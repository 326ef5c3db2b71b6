import { expect, it } from 'vitest';
import * as exported from './index';

it('exports these names and no others', () => {
  expect(Object.keys(exported).sort()).toMatchInlineSnapshot(`
    [
      "DocumentIndex",
      "SentenceIndex",
      "alignPassages",
      "byCodeUnits",
      "chanceToFind",
      "chooseBanding",
      "containment",
      "countWords",
      "dedupe",
      "denials",
      "diffWords",
      "findNearDuplicates",
      "foldWords",
      "functionWords",
      "joinPassages",
      "newWords",
      "passageTexts",
      "scanWords",
      "scoreBoilerplate",
      "similarity",
      "splitSigns",
    ]
  `);
});
