import { describe, expect, it } from 'vitest';
import { concepts } from './concepts';
import type { Disclosure } from './model';
import type { ConceptName } from './names';
import { conceptsForParagraph, paragraphsOf, regulations } from './regulation';

const ITEM_106 = '17 CFR 229.106';
const ITEM_16K = 'Form 20-F Item 16K';
const ITEM_105 = 'Form 8-K Item 1.05';

describe('paragraphsOf', () => {
  it.each<[ConceptName, string[]]>([
    [
      'CybersecurityRiskManagementProcessesIntegratedFlag',
      ['17 CFR 229.106(b)(1)(i)', 'Form 20-F Item 16K(b)(1)(i)'],
    ],
    [
      'CybersecurityRiskManagementStrategyAndGovernanceTable',
      ['17 CFR 229.106', 'Form 20-F Item 16K'],
    ],
    [
      'MaterialCybersecurityIncidentTimingTextBlock',
      ['Form 8-K Item 1.05(a)', 'Form 6-K General Instruction B'],
    ],
    [
      'MaterialCybersecurityIncidentInformationNotAvailableOrUndeterminedTextBlock',
      ['Form 8-K Item 1.05 Instruction 2', 'Form 6-K General Instruction B'],
    ],
    ['MaterialCybersecurityIncidentAxis', ['Form 8-K Item 1.05', 'Form 6-K']],
  ])('cites for %s %j', (name, texts) => {
    expect(paragraphsOf(name).map(({ text }) => text)).toEqual(texts);
  });
});

describe('conceptsForParagraph', () => {
  const namesFor = (...args: Parameters<typeof conceptsForParagraph>) =>
    conceptsForParagraph(...args).map(({ name }) => name);

  it('finds the flag and the text block of a paragraph', () => {
    expect(namesFor(ITEM_106, '(b)(1)(i)')).toEqual([
      'CybersecurityRiskManagementProcessesIntegratedFlag',
      'CybersecurityRiskManagementProcessesIntegratedTextBlock',
    ]);
  });

  it('uses the same paragraphs for Item 16K as for Item 106', () => {
    for (const paragraph of ['(b)', '(b)(1)', '(b)(2)', '(c)(1)', '(c)(2)(ii)']) {
      expect(namesFor(ITEM_16K, paragraph)).toEqual(namesFor(ITEM_106, paragraph));
    }
  });

  it.each([
    [ITEM_106, '(b)', 7],
    [ITEM_106, '(b)(1)', 5],
    [ITEM_106, '(b)(1)(ii)', 1],
    [ITEM_106, '(b)(2)', 2],
    [ITEM_106, '(c)(1)', 3],
    [ITEM_106, '(c)(2)', 6],
    [ITEM_106, '(c)(2)(i)', 3],
    [ITEM_106, null, 18],
    [ITEM_105, '(a)', 4],
    [ITEM_105, 'Instruction 2', 1],
    [ITEM_105, null, 9],
    ['Form 6-K', 'General Instruction B', 5],
    [ITEM_106, '(d)', 0],
    [ITEM_106, '(b', 0],
    [ITEM_105, '(b)', 0],
  ] as const)(
    'counts for %s %s and the paragraphs below it %i concepts',
    (regulation, paragraph, count) => {
      expect(conceptsForParagraph(regulation, paragraph)).toHaveLength(count);
    },
  );

  it('covers every fact of the annual disclosure once in (b) and (c) together', () => {
    const facts = concepts.filter(
      ({ disclosure, abstract }) => disclosure === 'riskManagement' && !abstract,
    );
    expect([...namesFor(ITEM_106, '(b)'), ...namesFor(ITEM_106, '(c)')]).toEqual(
      facts.map(({ name }) => name),
    );
  });
});

it('each concept cites the two regulations of its disclosure', () => {
  const expected: Record<Disclosure, unknown> = {
    riskManagement: regulations.slice(0, 2),
    incident: regulations.slice(2),
  };
  for (const { paragraphs, disclosure } of concepts) {
    expect(paragraphs.map(({ regulation }) => regulation)).toEqual(expected[disclosure]);
  }
});
