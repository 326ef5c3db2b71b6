import type { ConceptName } from '@cydkit/taxonomy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  engagedFlag,
  integratedFlag,
  materialityFlag,
  oversightFlag,
  positionsFlag,
  reportToBoardFlag,
} from './flags/names';
import { readStatements } from './statements';
import { textOf } from './text';

const verdict = (flag: ConceptName, ...texts: string[]): string =>
  readStatements(texts).of(flag).verdict;

const all = [
  materialityFlag,
  engagedFlag,
  oversightFlag,
  integratedFlag,
  positionsFlag,
  reportToBoardFlag,
];

describe('a reading', () => {
  it('of a text without words on the matter is silent', () => {
    for (const flag of all) expect(verdict(flag, 'We make microscopes.')).toBe('silent');
  });

  it('of a concept that is no flag is silent', () => {
    const concept = 'CybersecurityRiskRoleOfManagementTextBlock';
    expect(verdict(concept, 'We do not engage any consultants.')).toBe('silent');
  });

  it('takes a sentence once, however many blocks repeat it', () => {
    const text = 'We do not engage any consultants.';
    expect(textOf([text, text])).toHaveLength(1);
  });

  it('takes both values from different blocks as open', () => {
    const [no, yes] = ['We do not engage consultants.', 'Our consultants test our network.'];
    expect(verdict(engagedFlag, no, yes)).toBe('open');
  });

  const word = fc.constantFrom(
    ...'we no not have materially affected likely to engage third party . ; , if whether the board management reports may risk integrated overall program'.split(
      ' ',
    ),
  );

  it('rests on words of its own sentences, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const statements = readStatements([text]);
        for (const flag of all) {
          const { verdict, claims, decisive } = statements.of(flag);
          expect(decisive.length > 0).toBe(verdict === 'affirms' || verdict === 'denies');
          for (const claim of decisive) expect(claims).toContain(claim);
          for (const { sentence, mention, operators } of claims) {
            expect(textOf([text]).map(({ start }) => start)).toContain(sentence.start);
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

  it('is the same each time, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom(...all), (words, flag) => {
        const text = words.join(' ');
        expect(verdict(flag, text)).toBe(verdict(flag, text));
      }),
    );
  });
});
