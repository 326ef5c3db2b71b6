import { expect, it } from 'vitest';
import * as taxonomy from './index';

it('the package exports these names', () => {
  expect(Object.keys(taxonomy).sort()).toMatchInlineSnapshot(`
    [
      "allLabels",
      "concepts",
      "conceptsForParagraph",
      "editionOf",
      "editions",
      "findByLabel",
      "findByQName",
      "findConcept",
      "flags",
      "getConcept",
      "isCydNamespace",
      "labelIn",
      "namespaceOf",
      "pairs",
      "paragraphsOf",
      "regulations",
      "shortLabel",
    ]
  `);
});

it('a misspelled concept does not compile', () => {
  // @ts-expect-error the name lacks its "s"
  const misspelled: taxonomy.ConceptName = 'CybersecurityRiskManagementProcesseIntegratedFlag';
  expect(() => taxonomy.getConcept(misspelled)).toThrow(RangeError);

  // @ts-expect-error there is no such edition
  expect(taxonomy.findConcept('MaterialCybersecurityIncidentAxis', '2023')).toBeUndefined();
});
