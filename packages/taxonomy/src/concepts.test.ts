import { describe, expect, it } from 'vitest';
import { concepts, findByQName, findConcept, flags, getConcept } from './concepts';

const integrated = 'CybersecurityRiskManagementProcessesIntegratedFlag';

describe('concepts', () => {
  it('lists 19 of the annual disclosure first, then 10 of the incident disclosure', () => {
    expect(concepts.map(({ disclosure }) => disclosure)).toEqual([
      ...Array<string>(19).fill('riskManagement'),
      ...Array<string>(10).fill('incident'),
    ]);
  });

  it('numbers each disclosure from 0', () => {
    const counting = (length: number) => Array.from({ length }, (_, index) => index);
    expect(concepts.map(({ order }) => order)).toEqual([...counting(19), ...counting(10)]);
  });

  it.each([
    ['textBlock', 'dtr-types:textBlockItemType', false, 15],
    ['flag', 'xbrli:booleanItemType', false, 6],
    ['heading', 'xbrli:stringItemType', true, 2],
    ['table', 'xbrli:stringItemType', true, 2],
    ['axis', 'xbrli:stringItemType', true, 1],
    ['domain', 'dtr-types:domainItemType', true, 1],
    ['lineItems', 'xbrli:stringItemType', true, 2],
  ])('gives a %s the type %s, abstract: %s, in %i concepts', (kind, dataType, abstract, count) => {
    const ofKind = concepts.filter((concept) => concept.kind === kind);
    expect(ofKind).toHaveLength(count);
    for (const concept of ofKind) {
      expect(concept).toMatchObject({ dataType, abstract, periodType: 'duration' });
    }
  });

  it('assigns each to the forms of its disclosure and to all three editions', () => {
    for (const { disclosure, forms, editions } of concepts) {
      expect(forms).toEqual(disclosure === 'incident' ? ['8-K', '6-K'] : ['10-K', '20-F']);
      expect(editions).toEqual(['2024', '2025', '2026']);
    }
  });

  it('survive JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(concepts))).toEqual(concepts);
  });
});

it('flags lists the six flags in presentation order', () => {
  expect(flags.map(({ name }) => name)).toEqual([
    'CybersecurityRiskManagementProcessesIntegratedFlag',
    'CybersecurityRiskManagementThirdPartyEngagedFlag',
    'CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag',
    'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag',
    'CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag',
    'CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag',
  ]);
});

describe('look-up by name', () => {
  it('finds every concept by its name, in every edition that has it', () => {
    for (const concept of concepts) {
      expect(getConcept(concept.name)).toBe(concept);
      expect(findConcept(concept.name)).toBe(concept);
      for (const edition of concept.editions) {
        expect(findConcept(concept.name, edition)).toBe(concept);
        expect(findByQName(`http://xbrl.sec.gov/cyd/${edition}`, concept.name)).toBe(concept);
      }
    }
  });

  it.each(['', 'toString', '__proto__', integrated.toLowerCase(), `cyd:${integrated}`])(
    'finds nothing for %j',
    (name) => {
      expect(findConcept(name)).toBeUndefined();
      expect(findConcept(name, '2025')).toBeUndefined();
      expect(findByQName('http://xbrl.sec.gov/cyd/2025', name)).toBeUndefined();
    },
  );

  it.each(['http://xbrl.sec.gov/cyd/2023', 'http://xbrl.sec.gov/dei/2025', 'cyd', ''])(
    'finds nothing in the namespace %j',
    (namespace) => {
      expect(findByQName(namespace, integrated)).toBeUndefined();
    },
  );
});
