import { expect, it } from 'vitest';
import * as api from './index';

it('exports exactly these names', () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "BaselineBuilder",
      "ConfigResolver",
      "buildExample",
      "configJsonSchema",
      "daysBetween",
      "findRule",
      "incidentClock",
      "isReaderCode",
      "knownIn",
      "lint",
      "measures",
      "pageUrl",
      "readBaseline",
      "readConfig",
      "ruleOfCode",
      "rulePages",
      "rules",
      "suggestRules",
    ]
  `);
});
