import type { ConceptName } from '@cydkit/taxonomy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  engagedFlag,
  integratedFlag,
  materialityFlag,
  oversightFlag,
  positionsFlag,
  processes,
  reportToBoardFlag,
} from '../concepts';
import { readFlag } from './reading';
import { textOf } from './text';

const verdict = (flag: ConceptName, ...texts: string[]): string =>
  readFlag(flag, textOf(texts.map((text) => ({ concept: processes, text })))).verdict;

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
    expect(verdict(processes, 'We do not engage any consultants.')).toBe('silent');
  });

  it('takes a sentence once, however many blocks repeat it', () => {
    const text = 'We do not engage any consultants.';
    const blocks = [text, text].map((text) => ({ concept: processes, text }));
    expect(textOf(blocks)).toHaveLength(1);
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
        const text = textOf([{ concept: processes, text: words.join(' ') }]);
        for (const flag of all) {
          for (const { sentence, mention, operators } of readFlag(flag, text).claims) {
            expect(text).toContain(sentence);
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
