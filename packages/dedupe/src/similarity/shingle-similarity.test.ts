import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts } from '../../test/support/arbitraries';
import { containment, similarity } from './shingle-similarity';

const unit = '[\\p{L}\\p{M}\\p{N}_\\u{10000}-\\u{10ffff}\\ud800-\\udfff]+';
const wordPattern = new RegExp(`${unit}(?:['’]${unit})*`, 'gu');

/** The definitions, as directly as they can be written. */
function wordsOf(text: string): string[] {
  return text.match(wordPattern)?.map(fold) ?? [];
}
function fold(word: string): string {
  return word.replaceAll(/['’]/g, '').toLowerCase();
}
function shinglesOf(text: string, size: number): Set<string> {
  const words = wordsOf(text);
  return new Set(words.map((_, at) => words.slice(at, at + size).join(' ')));
}
function wholeOf(text: string, size: number): string[] {
  return [...shinglesOf(text, size)].filter((shingle) => shingle.split(' ').length === size);
}

function jaccardOf(a: string, b: string, size: number): number {
  const [first, second] = [shinglesOf(a, size), shinglesOf(b, size)];
  const both = [...first].filter((shingle) => second.has(shingle)).length;
  return first.size + second.size === 0 ? 1 : both / (first.size + second.size - both);
}

function containedOf(part: string, whole: string, size: number): number {
  const length = Math.min(size, wordsOf(part).length);
  if (length === 0) return 1;
  const own = wholeOf(part, length);
  const other = new Set(wholeOf(whole, length));
  return own.filter((shingle) => other.has(shingle)).length / own.length;
}

const pair = texts.map((list) => [list[0] ?? '', list.at(-1) ?? ''] as const);
const size = fc.integer({ min: 1, max: 5 });

describe('similarity', () => {
  it.each([
    ['is 1 for the same words', 'The Board meets.', 'the board — meets', 1],
    ['drops apostrophes inside words', 'Company’s plan', "company's plan", 1],
    ['ignores apostrophes that a source lost', 'Company’s plan', 'Companys plan', 1],
    ['treats a hyphen as a space', 'third-party risk', 'third party risk', 1],
    ['is 0 for other words', 'The Board meets', 'We test often', 0],
    ['falls with each shingle of another word', 'a b c d e f', 'a b x d e f', 3 / 9],
    ['compares texts shorter than a shingle', 'the board', 'board', 1 / 2],
    ['is 1 for two texts without words', '', ' .', 1],
    ['is 0 if one text has no words', '', 'a', 0],
  ])('%s', (_, a, b, expected) => {
    expect(similarity(a, b)).toBe(expected);
  });

  it('equals its definition, and is the same both ways', () => {
    fc.assert(
      fc.property(pair, size, ([a, b], shingleSize) => {
        expect(similarity(a, b, { shingleSize })).toBe(jaccardOf(a, b, shingleSize));
        expect(similarity(b, a, { shingleSize })).toBe(similarity(a, b, { shingleSize }));
      }),
    );
  });

  it('counts each distinct shingle once, and is fast on 2 million words', () => {
    const long = 'a b '.repeat(1_000_000);
    expect(similarity(long, `b ${long}`)).toBe(1);
  });

  it.each([0, 1.5, Number.NaN, -1])('rejects a shingle of %d words', (shingleSize) => {
    expect(() => similarity('a', 'b', { shingleSize })).toThrow(RangeError);
  });
});

describe('containment', () => {
  it.each([
    ['is 1 if the part is in the whole', 'b c d', 'a b c d e f', 1],
    ['is 1 for a contained part shorter than a shingle', 'c', 'a b c d e f', 1],
    ['is the share of the shingles found', 'a b c d x', 'a b c d e f', 2 / 3],
    ['is 0 if the words are in another order', 'c b a', 'a b c', 0],
    ['is 1 for a part without words', '', 'a', 1],
    ['is 0 in a whole without words', 'a', '', 0],
  ])('%s', (_, part, whole, expected) => {
    expect(containment(part, whole)).toBe(expected);
  });

  it('equals its definition', () => {
    fc.assert(
      fc.property(pair, size, ([part, whole], shingleSize) => {
        expect(containment(part, whole, { shingleSize })).toBe(
          containedOf(part, whole, shingleSize),
        );
      }),
    );
  });
});
