import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAdditions } from './additions';

/** `.` is a common word, `x` one of the text's own. */
const marks = (pattern: string): Uint8Array =>
  Uint8Array.from(pattern, (sign) => (sign === 'x' ? 1 : 0));

describe('additions', () => {
  it.each([
    ['nothing', '..', '..', [0, 0], [0, 0]],
    ['words where the other text has none', '.xx.', '..', [0, 1, 1, 0], [0, 0]],
    ['no words in place of as many', '.xx', '.xx', [0, 0, 0], [0, 0, 0]],
    ['half of two words in place of one', 'xx.', 'x.', [0.5, 0.5, 0], [0, 0]],
    ['those of the longer run, gap by gap', 'x.xx', '.x', [1, 0, 0.5, 0.5], [0, 0]],
    ['all words where nothing is common', '', 'xx', [], [1, 1]],
  ])('are %s', (_, a, b, inA, inB) => {
    const additions = findAdditions({ removed: marks(a), added: marks(b) });
    expect(additions).toEqual({ a: Float64Array.from(inA), b: Float64Array.from(inB) });
  });

  it('make up the difference of the lengths where only one text adds', () => {
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
