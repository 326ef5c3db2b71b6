import { expect, it } from 'vitest';
import * as disclosure from './index';

it('exports these names and no others', () => {
  expect(Object.keys(disclosure).sort()).toMatchInlineSnapshot(`
    [
      "closestContext",
      "contextKey",
      "contextsOf",
      "flags",
      "flagsAmong",
      "flagsByContext",
      "formOf",
      "hasAnnualDisclosure",
      "isEnglish",
      "kindOf",
      "registrantsOf",
      "reportContextOf",
      "textBlocksAmong",
      "textBlocksOf",
    ]
  `);
});
