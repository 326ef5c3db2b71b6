import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSurprising, pairedChange, unpairedChange } from './change-test';

describe('pairedChange', () => {
  it.each([
    // R: binom.test(10, 10)$p.value and so on
    { gained: 10, lost: 0, p: 0.001953125 },
    { gained: 0, lost: 10, p: 0.001953125 },
    { gained: 8, lost: 2, p: 0.109375 },
    { gained: 5, lost: 5, p: 1 },
    { gained: 0, lost: 0, p: 1 },
  ])('has a chance of $p for +$gained −$lost', ({ gained, lost, p }) => {
    expect(pairedChange(gained, lost, 100).p).toBeCloseTo(p, 12);
  });

  it('holds for very many companies', () => {
    const { p, change } = pairedChange(6000, 4000, 20_000);
    expect(change).toBe(0.1);
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(1e-80);
  });

  it('has the interval of Agresti and Min', () => {
    // (15.5 − 5.5) / 102 ± 1.96 × √(21 − 100/102) / 102
    const { low, high } = pairedChange(15, 5, 100);
    expect(low).toBeCloseTo(0.01208, 4);
    expect(high).toBeCloseTo(0.184, 4);
  });

  it('has intervals between −1 and 1, around a change that is not extreme', () => {
    const counts = fc.tuple(fc.nat(300), fc.nat(300), fc.nat(300));
    fc.assert(
      fc.property(counts, ([gained, lost, rest]) => {
        const { low, high, p } = pairedChange(gained, lost, gained + lost + rest);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('unpairedChange', () => {
  it('has the chance of the normal test', () => {
    // R: prop.test(c(30, 50), c(100, 100), correct = FALSE): X² = 8.3333, p = 0.003892
    const { change, p } = unpairedChange({ count: 30, of: 100 }, { count: 50, of: 100 });
    expect(change).toBeCloseTo(0.2);
    expect(p).toBeCloseTo(0.003892, 5);
  });

  it.each([
    [
      { count: 0, of: 0 },
      { count: 1, of: 2 },
    ],
    [
      { count: 5, of: 5 },
      { count: 7, of: 7 },
    ],
  ])('is sure of nothing from %o to %o', (from, to) => {
    expect(unpairedChange(from, to).p).toBe(1);
  });
});

describe('leastSurprising', () => {
  it.each([
    // The example of Benjamini and Hochberg (1995): the first four of fifteen count.
    {
      chances: [
        ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344],
        ...[0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
      ],
      limit: 0.0095,
    },
    { chances: [0.5, 0.9], limit: 0 },
    { chances: [], limit: 0 },
  ])('is $limit', ({ chances, limit }) => {
    expect(leastSurprising(chances, 0.05)).toBe(limit);
  });
});
