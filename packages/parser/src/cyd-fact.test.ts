import { type ConceptName, getConcept } from '@cydkit/taxonomy';
import { expect, it } from 'vitest';
import { isCydFact } from './cyd-fact';
import type { Fact } from './model';

const concept: ConceptName = 'CybersecurityRiskManagementThirdPartyEngagedFlag';

it.each([
  ['http://xbrl.sec.gov/cyd/2025', concept, true],
  ['http://xbrl.sec.gov/cyd/2031', concept, true],
  [null, concept, true],
  ['http://example.com/cyd/2025', concept, false],
  ['http://xbrl.sec.gov/cyd/2025', 'CybersecurityRiskLampFlag', false],
  [null, null, false],
])('knows the concepts of our namespace: %s %s → %s', (namespace, name, expected) => {
  const context = { entity: null, period: { start: null, end: null }, dimensions: [] };
  const base = { namespace, label: null, context, locations: [] };
  const fact: Fact = { ...base, type: 'flag', concept: name, value: true };
  expect(isCydFact(fact)).toBe(expected);
  if (!isCydFact(fact)) return;
  const known: ConceptName = fact.concept;
  expect(getConcept(known).kind).toBe('flag');
});
