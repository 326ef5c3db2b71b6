import { expect, test } from 'vitest';
import * as disclosure from './index';

test('the package exports these names', () => {
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
      "kindOf",
      "registrantsOf",
      "reportContextOf",
      "textBlocksAmong",
      "textBlocksOf",
    ]
  `);
});
