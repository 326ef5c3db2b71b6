import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mix } from '../structures/hash';
import { minHash } from './min-hash';

function range(from: number, to: number): Int32Array {
  return Int32Array.from({ length: to - from }, (_, at) => mix(from + at));
}

function equalShare(a: Int32Array, b: Int32Array): number {
  return a.filter((value, at) => value === b[at]).length / a.length;
}

describe('a signature', () => {
  it('depends only on the set', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 40 }), (elements) => {
        const list = Int32Array.from(elements);
        const other = Int32Array.from([...elements, ...elements].reverse());
        expect(minHash(other, 32)).toEqual(minHash(list, 32));
      }),
    );
  });

  it.each([
    [2, 1],
    [10, 5],
    [100, 60],
    [5000, 4000],
  ])('of sets of %i with %i in common estimates their similarity', (size, common) => {
    const length = 4096;
    const similarity = common / (2 * size - common);
    const deviation = Math.sqrt((similarity * (1 - similarity)) / length);
    const [a, b] = [range(0, size), range(size - common, 2 * size - common)];
    const measured = equalShare(minHash(a, length), minHash(b, length));
    expect(Math.abs(measured - similarity)).toBeLessThan(4 * deviation);
  });

  it('is filled to the last value, even for one element', () => {
    expect(new Set(minHash(range(0, 1), 256)).size).toBe(256);
  });

  it('is the same in every run and on every machine', () => {
    expect([...minHash(range(0, 3), 4)]).toMatchInlineSnapshot(`
      [
        301794027,
        1114155158,
        -1154830370,
        -693903636,
      ]
    `);
    expect([...minHash(range(0, 100), 4)]).toMatchInlineSnapshot(`
      [
        1287172,
        1076328354,
        -2135760991,
        -1065756500,
      ]
    `);
  });
});
