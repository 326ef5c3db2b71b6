import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordAligner } from './word-aligner';

/** Returns the length of the longest common subsequence, computed as in a textbook. */
function commonLength(a: readonly number[], b: readonly number[]): number {
  let row = b.map(() => 0);
  for (const word of a) {
    const next: number[] = [];
    b.forEach((other, at) => {
      const extended = (row[at - 1] ?? 0) + 1;
      next.push(word === other ? extended : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

const words = fc.array(fc.nat(4), { maxLength: 90 });
function kept(list: readonly number[], own: Uint8Array): number[] {
  return list.filter((_, at) => own[at] === 0);
}

describe('a word aligner', () => {
  it('finds a longest common subsequence', () => {
    const aligner = new WordAligner();
    fc.assert(
      fc.property(words, words, (a, b) => {
        const edits = aligner.align(Int32Array.from(a), Int32Array.from(b), 0);
        expect(kept(a, edits?.removed ?? new Uint8Array())).toEqual(
          kept(b, edits?.added ?? new Uint8Array()),
        );
        expect(kept(a, edits?.removed ?? new Uint8Array())).toHaveLength(commonLength(a, b));
      }),
    );
  });

  it('gives up only if the texts have too few words in common, in whatever order', () => {
    const aligner = new WordAligner();
    const [a, b] = [Int32Array.of(1, 2, 3, 3), Int32Array.of(3, 2, 5000, 3)];
    aligner.reserve(5001);
    expect(aligner.align(a, b, 3)).not.toBeNull();
    expect(aligner.align(a, b, 3.5)).toBeNull();
    expect(aligner.align(b, a, 3)).not.toBeNull();
  });

  it('gives up only if the common words count too little', () => {
    const aligner = new WordAligner((word) => word);
    const [a, b] = [Int32Array.of(1, 2, 5, 3), Int32Array.of(1, 5, 2, 7, 3)];
    expect(aligner.align(a, b, 11)).not.toBeNull();
    expect(aligner.align(a, b, 11.5)).toBeNull();
  });

  it('is fast on long and repetitive texts', () => {
    const aligner = new WordAligner();
    const long = Int32Array.from({ length: 200_000 }, (_, at) => at % 7);
    const other = long.map((word) => (word === 3 ? 5 : word));
    const edits = aligner.align(long, other, 0);
    expect(edits?.removed.length).toBe(long.length);
  });
});
