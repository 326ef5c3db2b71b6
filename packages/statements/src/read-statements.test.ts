import type { ConceptName } from '@cydkit/taxonomy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctSentences } from './distinct-sentences';
import {
  engagedFlag,
  integratedFlag,
  materialityFlag,
  oversightFlag,
  positionsFlag,
  reportToBoardFlag,
} from './flags/flag-names';
import { readStatements } from './read-statements';

function verdict(flag: ConceptName, ...texts: string[]): string {
  return readStatements(texts).of(flag).verdict;
}

const all = [
  materialityFlag,
  engagedFlag,
  oversightFlag,
  integratedFlag,
  positionsFlag,
  reportToBoardFlag,
];

describe('a reading', () => {
  it('is silent for a text about something else', () => {
    for (const flag of all) expect(verdict(flag, 'We make microscopes.')).toBe('silent');
  });

  it('is silent for a concept that is not a flag', () => {
    const concept = 'CybersecurityRiskRoleOfManagementTextBlock';
    expect(verdict(concept, 'We do not engage any consultants.')).toBe('silent');
  });

  it('reads a sentence once even if several blocks repeat it', () => {
    const text = 'We do not engage any consultants.';
    expect(distinctSentences([text, text])).toHaveLength(1);
  });

  it('is open if two blocks say the opposite', () => {
    const [no, yes] = ['We do not engage consultants.', 'Our consultants test our network.'];
    expect(verdict(engagedFlag, no, yes)).toBe('open');
  });

  const word = fc.constantFrom(
    ...'we no not have materially affected likely to engage third party . ; , if whether the board management reports may risk integrated overall program'.split(
      ' ',
    ),
  );

  it('cites words of its own sentences in any text', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const statements = readStatements([text]);
        for (const flag of all) {
          const { verdict, claims, decisive } = statements.of(flag);
          expect(decisive.length > 0).toBe(verdict === 'affirms' || verdict === 'denies');
          for (const claim of decisive) expect(claims).toContain(claim);
          for (const { sentence, mention, operators } of claims) {
            expect(distinctSentences([text]).map(({ start }) => start)).toContain(sentence.start);
            for (const { start, end } of [mention, ...operators]) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(sentence.words.length);
            }
          }
        }
      }),
    );
  });

  it('is the same every time for any text', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom(...all), (words, flag) => {
        const text = words.join(' ');
        expect(verdict(flag, text)).toBe(verdict(flag, text));
      }),
    );
  });
});
