import { expect, it } from 'vitest';
import * as exported from './index';

it('exports these names and no others', () => {
  expect(Object.keys(exported).sort()).toMatchInlineSnapshot(`
    [
      "DocumentIndex",
      "SentenceIndex",
      "alignPassages",
      "chanceToFind",
      "chooseBanding",
      "containment",
      "countWords",
      "dedupe",
      "diffWords",
      "findNearDuplicates",
      "foldWords",
      "joinPassages",
      "passageTexts",
      "similarity",
      "splitSigns",
    ]
  `);
});
