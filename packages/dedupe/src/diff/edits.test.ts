import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findEdits } from './edits';

/** Returns the length of the longest common subsequence, computed as in a textbook. */
function longestCommon(a: Int32Array, b: Int32Array): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const symbol of a) {
    const next = [0];
    b.forEach((other, at) => {
      const longest = Math.max(row[at + 1] ?? 0, next[at] ?? 0);
      next.push(symbol === other ? (row[at] ?? 0) + 1 : longest);
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

const symbols = fc
  .array(fc.integer({ min: 0, max: 4 }), { maxLength: 40 })
  .map((list) => Int32Array.from(list));

it('keeps as many symbols as the longest common subsequence has, in its order', () => {
  fc.assert(
    fc.property(symbols, symbols, (a, b) => {
      const { removed, added } = findEdits(a, b);
      const kept = a.filter((_, at) => removed[at] === 0);
      expect(kept).toEqual(b.filter((_, at) => added[at] === 0));
      expect(kept.length).toBe(longestCommon(a, b));
    }),
    { numRuns: 1000 },
  );
});

it('keeps a common subsequence of sequences in very different orders', () => {
  const scattered = (factor: number) =>
    Int32Array.from({ length: 3000 }, (_, at) => Math.imul(at + 1, factor) >>> 25);
  const [a, b] = [scattered(0x9e3779b1), scattered(0x85ebca6b)];
  const { removed, added } = findEdits(a, b);
  const kept = a.filter((_, at) => removed[at] === 0);
  expect(kept).toEqual(b.filter((_, at) => added[at] === 0));
  expect(kept.length).toBeGreaterThan(0.8 * longestCommon(a, b));
});
