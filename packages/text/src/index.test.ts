import { expect, test } from 'vitest';
import * as text from './index';

test('the package exports these names', () => {
  expect(Object.keys(text).sort()).toMatchInlineSnapshot(`
    [
      "afterNonSpace",
      "collapse",
      "collapseLines",
      "collapseSpace",
      "countNonSpace",
      "isClosingSign",
      "isOpeningSign",
      "nextNonSpace",
      "nonSpaceCounter",
      "sentenceSpans",
      "squeeze",
      "withoutInvisible",
    ]
  `);
});
