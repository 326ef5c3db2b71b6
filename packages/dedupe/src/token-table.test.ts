import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenTable } from './token-table';

const numbersOf = (words: readonly string[]): number[] => {
  const table = new TokenTable();
  return words.map((word) => table.intern(`<${word}>`, 1, word.length + 1));
};

const expectedOf = (words: readonly string[]): number[] => {
  const numbers = new Map<string, number>();
  return words.map((word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
};

describe('a token table', () => {
  it('numbers tokens by first appearance', () => {
    expect(numbersOf(['a', 'ab', 'a', 'b', 'ab'])).toEqual([0, 1, 0, 2, 1]);
  });

  it('equals a map', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }));
    fc.assert(
      fc.property(words, (list) => {
        expect(numbersOf(list)).toEqual(expectedOf(list));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its numbers while it grows, and where thousands of tokens have one hash', () => {
    const alike = collidingWords(11);
    const others = Array.from(alike, (_, index) => `w${index}`);
    const words = alike.flatMap((word, index) => [word, others[index] ?? '', word]);
    expect(new Set(alike).size).toBe(2048);
    expect(numbersOf(words)).toEqual(expectedOf(words));
  });
});

/** Words of one hash, two to the power of `places`: each place has two parts that do the same. */
function collidingWords(places: number): string[] {
  let words = [''];
  let state = 0;
  for (let place = 0; place < places; place += 1) {
    const [one, other, next] = collidingParts(state);
    words = words.flatMap((word) => [word + one, word + other]);
    state = next;
  }
  return words;
}

/** Two parts that take the hash from the same state to the same one; a birthday away. */
function collidingParts(state: number): [one: string, other: string, next: number] {
  const seen = new Map<number, string>();
  for (let tried = 0; ; tried += 1) {
    const units = [0x4e00 + (tried % 19_997), 0x4e00 + (tried % 19_993), 0x4e00 + (tried % 41)];
    let hash = state;
    for (const unit of units) hash = Math.imul(hash, 0x01000193) ^ unit;
    const part = String.fromCharCode(...units);
    const other = seen.get(hash);
    if (other !== undefined && other !== part) return [other, part, hash];
    seen.set(hash, part);
  }
}
