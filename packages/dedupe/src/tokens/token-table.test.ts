import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenTable } from './token-table';

function numbersOf(words: readonly string[], hashOf: (word: string) => number): number[] {
  const table = new TokenTable();
  return words.map((word) => table.intern(`<${word}>`, 1, word.length + 1, hashOf(word)));
}

function expectedOf(words: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return words.map((word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
}

describe('a token table', () => {
  it('numbers tokens by first appearance', () => {
    const byLength = ({ length }: string): number => length;
    expect(numbersOf(['a', 'ab', 'a', 'b', 'ab'], byLength)).toEqual([0, 1, 0, 2, 1]);
  });

  it('equals a map, however bad the hash', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }));
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 50 }), (list, hashes) => {
        const hashOf = (word: string): number => word.charCodeAt(0) % hashes;
        expect(numbersOf(list, hashOf)).toEqual(expectedOf(list));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['thousands of tokens have one hash', () => 7],
    ['half of them have one hash', (word: string) => Math.max(0, Number(word) - 3000)],
    ['their hashes follow each other', (word: string) => Number(word)],
  ])('keeps its numbers while it grows where %s', (_, hashOf) => {
    const words = Array.from({ length: 6000 }, (_, index) => String(index)).flatMap(
      (word, index) => (index % 3 === 0 ? [word, word] : [word, String(index >> 1)]),
    );
    expect(numbersOf(words, hashOf)).toEqual(expectedOf(words));
  });
});
