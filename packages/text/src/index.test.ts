import { expect, it } from 'vitest';
import * as text from './index';

it('exports these names and no others', () => {
  expect(Object.keys(text).sort()).toMatchInlineSnapshot(`
    [
      "afterNonSpace",
      "collapse",
      "collapseLines",
      "collapseSpace",
      "countLeading",
      "countLeadingOf",
      "countNonSpace",
      "counted",
      "excerptOf",
      "grouped",
      "isClosingSign",
      "isOpeningSign",
      "nextNonSpace",
      "nonSpaceCounter",
      "pageFurniture",
      "plainForms",
      "replaceParts",
      "sentenceSpans",
      "squeeze",
      "withoutInvisible",
    ]
  `);
});
