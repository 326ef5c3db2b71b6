import { describe, expect, it } from 'vitest';
import { concepts } from './concepts';
import type { Disclosure } from './model';
import type { ConceptName } from './names';
import { conceptsForParagraph, paragraphsOf, regulations } from './regulation';

const item106 = '17 CFR 229.106';
const item16k = 'Form 20-F Item 16K';
const item105 = 'Form 8-K Item 1.05';

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
    expect(namesFor(item106, '(b)(1)(i)')).toEqual([
      'CybersecurityRiskManagementProcessesIntegratedFlag',
      'CybersecurityRiskManagementProcessesIntegratedTextBlock',
    ]);
  });

  it('uses the same paragraphs for Item 16K as for Item 106', () => {
    for (const paragraph of ['(b)', '(b)(1)', '(b)(2)', '(c)(1)', '(c)(2)(ii)']) {
      expect(namesFor(item16k, paragraph)).toEqual(namesFor(item106, paragraph));
    }
  });

  it.each([
    [item106, '(b)', 7],
    [item106, '(b)(1)', 5],
    [item106, '(b)(1)(ii)', 1],
    [item106, '(b)(2)', 2],
    [item106, '(c)(1)', 3],
    [item106, '(c)(2)', 6],
    [item106, '(c)(2)(i)', 3],
    [item106, null, 19],
    [item105, '(a)', 4],
    [item105, 'Instruction 2', 1],
    [item105, null, 10],
    ['Form 6-K', 'General Instruction B', 5],
    [item106, '(d)', 0],
    [item106, '(b', 0],
    [item105, '(b)', 0],
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
    expect([...namesFor(item106, '(b)'), ...namesFor(item106, '(c)')]).toEqual(
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
