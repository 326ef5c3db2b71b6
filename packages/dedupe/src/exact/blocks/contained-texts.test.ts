import { collapseSpace } from '@cydkit/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Containment, searchContained, walkContained } from './contained-texts';

function sorted(list: readonly Containment[] | undefined): string[] | undefined {
  return list?.map(({ inner, outer, start }) => `${inner} in ${outer} at ${start}`).sort();
}

const piece = fc.constantFrom(
  'a',
  'b',
  'ab',
  ' ',
  ' ',
  '.',
  '😀',
  '𝒳',
  '\ud83d',
  '\ude00',
  'e\u0301',
);
const text = fc.array(piece, { minLength: 1, maxLength: 24 }).map((parts) => parts.join(''));
const distinctTexts = fc
  .tuple(fc.array(text, { maxLength: 5 }), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(30))))
  .map(([texts, cuts]) => [
    ...texts,
    ...cuts.map(([which, from, length]) => {
      const whole = texts[which % Math.max(1, texts.length)] ?? '';
      const start = from % Math.max(1, whole.length);
      return whole.slice(start, start + length);
    }),
  ])
  .map((texts) => [...new Set(texts.map(collapseSpace))].filter((each) => each !== ''));

describe('contained texts', () => {
  it('are the same by string search and by automaton', () => {
    fc.assert(
      fc.property(distinctTexts, (texts) => {
        const found = searchContained(texts);
        // The search may give up, even on short texts that repeat themselves.
        fc.pre(found !== undefined);
        expect(sorted(found)).toEqual(sorted(walkContained(texts)));
      }),
      { numRuns: 2000 },
    );
  });

  it('begin where they first occur at word borders', () => {
    expect(searchContained(['a b', 'ca b a b'])).toEqual([{ inner: 0, outer: 1, start: 5 }]);
  });

  it.each<[string, string[]]>([
    ['are short and repeat themselves', ['aaaa', 'a', 'aa']],
    ['repeat themselves', [`${'a '.repeat(2000)}b`, `${'a '.repeat(4000)}c`]],
    ['are many', Array.from({ length: 300 }, (_, index) => `text number ${index}`)],
  ])('are left to the automaton where texts %s', (_, texts) => {
    expect(searchContained(texts)).toBeUndefined();
  });
});
