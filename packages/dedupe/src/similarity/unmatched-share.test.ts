import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAdditions } from './unmatched-share';

/** Reads a pattern: `.` is a common word, `x` one that only this text has. */
function marks(pattern: string): Uint8Array {
  return Uint8Array.from(pattern, (sign) => (sign === 'x' ? 1 : 0));
}

describe('additions', () => {
  it.each([
    ['nothing', '..', '..', [0, 0], [0, 0]],
    ['words if the other text has none there', '.xx.', '..', [0, 1, 1, 0], [0, 0]],
    ['no words in place of the same number', '.xx', '.xx', [0, 0, 0], [0, 0, 0]],
    ['half of two words in place of one', 'xx.', 'x.', [0.5, 0.5, 0], [0, 0]],
    ['those of the longer run, gap by gap', 'x.xx', '.x', [1, 0, 0.5, 0.5], [0, 0]],
    ['all words if nothing is common', '', 'xx', [], [1, 1]],
  ])('are %s', (...row) => {
    const [, a, b, inA, inB] = row;
    const additions = findAdditions({ removed: marks(a), added: marks(b) });
    expect(additions).toEqual({ a: Float64Array.from(inA), b: Float64Array.from(inB) });
  });

  it('add up to the difference of the lengths of each run', () => {
    const gaps = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 12 });
    fc.assert(
      fc.property(gaps, (list) => {
        const side = (of: 0 | 1) => marks(list.map((gap) => 'x'.repeat(gap[of])).join('.'));
        const { a, b } = findAdditions({ removed: side(0), added: side(1) });
        const sum = (all: Float64Array): number => all.reduce((total, each) => total + each, 0);
        const surplus = list.reduce((total, [x, y]) => total + Math.max(0, x - y), 0);
        const deficit = list.reduce((total, [x, y]) => total + Math.max(0, y - x), 0);
        expect(sum(a)).toBeCloseTo(surplus);
        expect(sum(b)).toBeCloseTo(deficit);
      }),
    );
  });
});
