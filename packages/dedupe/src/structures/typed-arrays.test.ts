import { describe, expect, it } from 'vitest';
import { bytes, ints, intsFrom } from './typed-arrays';

describe('arrays', () => {
  it.each([
    ['ints', ints],
    ['bytes', bytes],
  ])('of %s are zeros of the wanted length and share nothing', (_, make) => {
    const lengths = Array.from({ length: 300 }, (_, index) => (index * 37) % 1500);
    const arrays = [...lengths, 20_000, 0].map((length) => make(length));
    arrays.forEach((array, index) => {
      expect(array.every((value) => value === 0)).toBe(true);
      array.fill(index % 100);
    });
    arrays.forEach((array, index) => {
      expect(array.length).toBe([...lengths, 20_000, 0][index]);
      expect(array.every((value) => value === index % 100)).toBe(true);
    });
  });

  it('of a list have its values', () => {
    expect([...intsFrom([3, -1, 2])]).toEqual([3, -1, 2]);
  });
});
