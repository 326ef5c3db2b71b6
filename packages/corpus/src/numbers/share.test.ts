import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf, wilsonInterval } from './share';

describe('wilsonInterval', () => {
  // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17
  // (1998), table I, method 3: the score method without continuity correction.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('is the published one of %i in %i: %f to %f', (count, of, low, high) => {
    const interval = wilsonInterval(count, of);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  const cases = fc
    .integer({ min: 1, max: 1e6 })
    .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));

  it('contains the share, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(cases, ([count, of]) => {
        const { low, high } = wilsonInterval(count, of) ?? { low: -1, high: -1 };
        expect(0 <= low && low <= count / of && count / of <= high && high <= 1).toBe(true);
        expect(low < high).toBe(true);
      }),
    );
  });

  it('is that of the others, turned round', () => {
    fc.assert(
      fc.property(cases, ([count, of]) => {
        const interval = wilsonInterval(count, of);
        const others = wilsonInterval(of - count, of);
        expect(others?.low).toBeCloseTo(1 - (interval?.high ?? 2), 10);
        expect(others?.high).toBeCloseTo(1 - (interval?.low ?? 2), 10);
      }),
    );
  });

  it('solves the equation of the score test at both ends', () => {
    fc.assert(
      fc.property(cases, ([count, of]) => {
        const { low, high } = wilsonInterval(count, of) ?? { low: -1, high: -1 };
        for (const limit of [low, high]) {
          const difference = (count / of - limit) ** 2 * of;
          expect(difference).toBeCloseTo(1.959963984540054 ** 2 * limit * (1 - limit), 6);
        }
      }),
    );
  });
});

describe('shareOf', () => {
  it('has no share and no interval of nothing', () => {
    expect(shareOf(0, 0, 30)).toEqual({
      count: 0,
      of: 0,
      share: null,
      low: null,
      high: null,
      weak: true,
    });
  });

  it.each([
    [29, true],
    [30, false],
  ])('of %i cases is weak below 30: %s', (of, weak) => {
    expect(shareOf(3, of, 30).weak).toBe(weak);
  });
});
