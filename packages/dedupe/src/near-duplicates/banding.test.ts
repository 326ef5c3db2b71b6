import { describe, expect, it } from 'vitest';
import { chanceToFind, chooseBanding } from './banding';

describe('banding', () => {
  it.each([
    [0.25, 0.9, { bands: 64, rows: 2 }],
    [0.4, 0.9, { bands: 42, rows: 3 }],
    [0.8, 0.9, { bands: 16, rows: 8 }],
    [1, 1, { bands: 1, rows: 128 }],
    [0, 0.9, { bands: 128, rows: 1 }],
  ])('is chosen for a similarity of %d and a chance of %d', (similarity, recall, expected) => {
    expect(chooseBanding(similarity, recall, 128)).toEqual(expected);
  });

  it('reaches the requested chance, which one more row would not', () => {
    for (let similarity = 0.1; similarity < 1; similarity += 0.05) {
      const { bands, rows } = chooseBanding(similarity, 0.9, 128);
      if (rows > 1) expect(chanceToFind(similarity, { bands, rows })).toBeGreaterThanOrEqual(0.9);
      const more = { bands: Math.floor(128 / (rows + 1)), rows: rows + 1 };
      expect(chanceToFind(similarity, more)).toBeLessThan(0.9);
    }
  });

  it('always finds equal texts, and never texts with nothing in common', () => {
    expect(chanceToFind(1, { bands: 4, rows: 2 })).toBe(1);
    expect(chanceToFind(0, { bands: 4, rows: 2 })).toBe(0);
  });
});
