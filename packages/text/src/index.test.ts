import { expect, test } from 'vitest';
import * as text from './index';

test('the package exports these names', () => {
  expect(Object.keys(text).sort()).toMatchInlineSnapshot(`
    [
      "afterClosingSigns",
      "afterNonSpace",
      "collapse",
      "collapseLines",
      "collapseSpace",
      "countNonSpace",
      "hasWord",
      "isClosingSign",
      "isOpeningSign",
      "isSpaceAt",
      "isWordCharacter",
      "nextNonSpace",
      "nonSpaceCounter",
      "sentenceSpans",
      "squeeze",
      "withoutInvisible",
    ]
  `);
});
