import { expect, test } from 'vitest';
import * as statements from './index';

test('exports exactly these names', () => {
  expect(Object.keys(statements).sort()).toMatchInlineSnapshot(`
    [
      "decisiveClaims",
      "engagedFlag",
      "explain",
      "integratedFlag",
      "likeliestGround",
      "limbVerdict",
      "materialityFlag",
      "oversightFlag",
      "positionsFlag",
      "quotedSpan",
      "readStatements",
      "reportToBoardFlag",
    ]
  `);
});
