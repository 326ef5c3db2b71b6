import { expect, it } from 'vitest';
import * as statements from './index';

it('exports exactly these names', () => {
  expect(Object.keys(statements).sort()).toMatchInlineSnapshot(`
    [
      "claimsBySentence",
      "decisiveClaims",
      "engagedFlag",
      "explain",
      "integratedFlag",
      "likeliestGround",
      "limbVerdict",
      "materialityFlag",
      "oversightFlag",
      "positionsFlag",
      "quotable",
      "readStatements",
      "reportToBoardFlag",
    ]
  `);
});
