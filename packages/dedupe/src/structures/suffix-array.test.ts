import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonPrefixes, sortSuffixes } from './suffix-array';

const suffix = (letters: readonly number[], at: number): string =>
  String.fromCharCode(...letters.slice(at).map((letter) => letter + 1));

/** By comparing them all. */
const sorted = (letters: readonly number[]): number[] =>
  [...letters.keys()].sort((a, b) => (suffix(letters, a) < suffix(letters, b) ? -1 : 1));

function fibonacci(length: number): number[] {
  let [shorter, longer] = [[0], [0, 1]];
  while (longer.length < length) [shorter, longer] = [longer, [...longer, ...shorter]];
  return longer.slice(0, length);
}

const random = fc
  .integer({ min: 1, max: 4 })
  .chain((alphabet) => fc.array(fc.nat(alphabet - 1), { maxLength: 60 }));
const periodic = fc
  .tuple(fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }), fc.nat(20), fc.array(fc.nat(3)))
  .map(([unit, times, rest]) => [...Array.from({ length: times }, () => unit).flat(), ...rest]);
const texts = fc.oneof(random, periodic, fc.nat(80).map(fibonacci));

describe('suffixes', () => {
  it('are sorted as by comparing them', () => {
    fc.assert(
      fc.property(texts, (letters) => {
        expect([...sortSuffixes(Int32Array.from(letters), 4)]).toEqual(sorted(letters));
      }),
      { numRuns: 1500 },
    );
  });

  it('have the common prefixes with their neighbours that comparing them gives', () => {
    fc.assert(
      fc.property(texts, (letters) => {
        const order = sorted(letters);
        const expected = order.map((at, rank) => {
          const [one, other] = [
            suffix(letters, order[rank - 1] ?? letters.length),
            suffix(letters, at),
          ];
          return [...other].findIndex((letter, index) => letter !== one[index]);
        });
        const found = commonPrefixes(Int32Array.from(letters), Int32Array.from(order));
        expect([...found]).toEqual(expected);
      }),
    );
  });
});
