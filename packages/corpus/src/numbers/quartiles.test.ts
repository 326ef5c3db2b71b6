import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quartilesOf } from './quartiles';

describe('quartilesOf', () => {
  it.each([
    { numbers: [7], quartiles: [7, 7, 7] },
    { numbers: [10, 2], quartiles: [4, 6, 8] },
    // As R prints it: quantile(1:10)
    { numbers: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], quartiles: [3.25, 5.5, 7.75] },
    { numbers: [1, 2, 3, 4, 100], quartiles: [2, 3, 4] },
  ])('are $quartiles of $numbers', ({ numbers, quartiles }) => {
    expect(Object.values(quartilesOf(numbers) ?? {})).toEqual(quartiles);
  });

  it('are not known of nothing', () => {
    expect(quartilesOf([])).toBeNull();
  });

  it('have their parts of the numbers below and above them, in whatever order these are', () => {
    const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (some) => {
        const quartiles = Object.values(quartilesOf(some) ?? {});
        for (const [at, limit] of quartiles.entries()) {
          const place = ((some.length - 1) * (at + 1)) / 4;
          const below = some.filter((number) => number <= limit).length;
          const above = some.filter((number) => number >= limit).length;
          expect(below).toBeGreaterThanOrEqual(Math.floor(place) + 1);
          expect(above).toBeGreaterThanOrEqual(some.length - Math.ceil(place));
        }
        expect(Object.values(quartilesOf(some.toReversed()) ?? {})).toEqual(quartiles);
      }),
    );
  });
});
