import { describe, expect, it } from 'vitest';
import {
  engagedFlag,
  integratedText,
  materialityFlag,
  materialityText,
  oversightFlag,
  processes,
} from '../../concept-names';
import { buildExample } from '../../examples/build-example';
import { lint } from '../../lint';
import type { ExampleFiling } from '../../model/example';
import type { Evidence, Finding } from '../../model/finding';
import { createSubject } from '../../subject/create-subject';
import { contradictions } from './contradiction';

function found(rule: string, facts: ExampleFiling['facts']): Finding[] {
  return lint(buildExample({ facts })).findings.filter(({ code }) => code === rule);
}

function markedWords(
  { quote, marks }: Pick<Evidence, 'quote' | 'marks'> = { quote: '', marks: [] },
) {
  return marks.map(({ start, end }) => quote?.slice(start, end));
}

describe('a contradiction between flag and text', () => {
  it('shows the flag, the sentence and the decisive words', () => {
    const text =
      'We test. We are not aware of any risks that have materially affected, or are reasonably likely to materially affect, us. We train.';
    const [finding, ...others] = found('materiality-flag-denied', [
      [processes, text],
      [materialityFlag, true],
    ]);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toMatch(
      /but the flag is true: “have materially affected” \(negated by “not”, qualified by “aware of”\); “reasonably likely to materially affect” \(negated by “not”, qualified by “aware of”\)$/,
    );
    const [flag, sentence] = finding?.evidence ?? [];
    expect(flag).toMatchObject({ fact: 1, concept: materialityFlag, quote: 'true', span: null });
    expect(sentence?.quote).toMatch(/^We are not aware of any risks .* us\.$/);
    const { start = 0, end = 0 } = sentence?.span ?? {};
    expect(text.slice(start, end)).toBe(sentence?.quote);
  });

  it('marks the mention and what negates it, and nothing in the flag', () => {
    const [finding] = found('materiality-flag-denied', [
      [
        processes,
        'We know of no attack that has materially affected us or is reasonably likely to materially affect us.',
      ],
      [materialityFlag, true],
    ]);
    expect(finding?.evidence.map(markedWords)).toEqual([
      [],
      ['no', 'has materially affected', 'reasonably likely to materially affect'],
    ]);
  });

  it('quotes both ends of a sentence where what decides is far apart', () => {
    const list = ', which patches its servers'.repeat(20);
    const [finding] = found('third-party-engaged-flag-denied', [
      [processes, `None of our plants${list} and pays its bills on time, engages any consultants.`],
      [engagedFlag, true],
    ]);
    const sentence = finding?.evidence[1];
    expect(sentence?.quote).toMatch(
      /^None of our plants, which .* … .* engages any consultants\.$/,
    );
    expect(markedWords(sentence)).toEqual(['None', 'engages any consultants']);
  });

  it('shows the text that says otherwise after the text that decides', () => {
    const denial = 'We do not engage any consultants.';
    const admission = 'A managed security service provider monitors our network.';
    const subject = createSubject(
      buildExample({
        facts: [
          [processes, `${denial} ${admission}`],
          [engagedFlag, false],
        ],
      }),
    );
    const [hit] = contradictions(subject, {
      flag: engagedFlag,
      value: false,
      find: ({ claims }) => claims.filter(({ says }) => says === 'holds'),
      shows: 'The text that affirms it',
    });
    expect(hit?.evidence.map(({ quote }) => quote)).toEqual(['false', admission]);
    expect(hit?.otherwise?.map(({ shows, quote }) => [shows, quote])).toEqual([
      ['The text that says otherwise', denial],
    ]);
    expect(hit?.otherwise?.map(markedWords)).toEqual([['not engage any consultants']]);
  });

  it('shows both sentences where it needs two, each in its block', () => {
    const [finding] = found('materiality-flag-denied', [
      [processes, 'Cyber risks have not materially affected us.'],
      [
        materialityText,
        'We do not believe that they are reasonably likely to materially affect us.',
      ],
      [materialityFlag, true],
    ]);
    expect(finding?.evidence.map(({ concept }) => concept)).toEqual([
      materialityFlag,
      processes,
      materialityText,
    ]);
  });

  it('prefers one sentence that says it all', () => {
    const [finding] = found('materiality-flag-denied', [
      [processes, 'Cyber risks have not materially affected us.'],
      [
        materialityText,
        'No risks have materially affected us or are reasonably likely to materially affect us.',
      ],
      [materialityFlag, true],
    ]);
    expect(finding?.evidence.map(({ concept }) => concept)).toEqual([
      materialityFlag,
      materialityText,
    ]);
  });

  it('quotes a long sentence from its start if the claim fits in the quote', () => {
    const list = ' and patch our servers'.repeat(20);
    const [finding] = found('third-party-engaged-flag-denied', [
      [processes, `For want of a budget, we do not engage any consultants${list}.`],
      [engagedFlag, true],
    ]);
    expect(finding?.evidence[1]?.quote).toMatch(/^For want of a budget, we do not engage/);
  });

  it('quotes a very long sentence from an ellipsis and the clause of the claim', () => {
    const list = 'we patch our servers, '.repeat(40);
    const [finding] = found('third-party-engaged-flag-denied', [
      [processes, `Among other things, ${list}but do not engage any consultants for this purpose.`],
      [engagedFlag, true],
    ]);
    expect(finding?.evidence[1]?.quote).toBe(
      '… but do not engage any consultants for this purpose.',
    );
  });

  it('shortens a long explanation between words', () => {
    const [finding] = found('third-party-oversight-false-affirmed', [
      [
        processes,
        'We identify the many different and unforeseen risks associated with our extensive use of neighbourhood cloud providers.',
      ],
      [oversightFlag, false],
    ]);
    expect(finding?.message).toMatch(
      /: “identify the many different and unforeseen … use of neighbourhood cloud providers”/,
    );
  });

  it('is not found where the flag is not reported', () => {
    const { findings } = lint(
      buildExample({ facts: [[processes, 'We do not engage any consultants.']] }),
    );
    expect(findings.filter(({ code }) => code.startsWith('third-party-engaged-flag-d'))).toEqual(
      [],
    );
  });

  it('is not found where another block says otherwise', () => {
    const findings = found('third-party-engaged-flag-denied', [
      [processes, 'We do not engage any consultants.'],
      [integratedText, 'A managed security service provider monitors our network.'],
      [engagedFlag, true],
    ]);
    expect(findings).toEqual([]);
  });
});
