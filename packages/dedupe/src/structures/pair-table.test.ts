import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairTable } from './pair-table';

const integer = fc.oneof(fc.integer({ min: -3, max: 40 }), fc.integer());

describe('PairTable', () => {
  it('numbers pairs by first appearance, as a map of strings would', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(integer, integer), { maxLength: 300 }), (pairs) => {
        const table = new PairTable();
        const known = new Map<string, number>();
        for (const [first, second] of pairs) {
          const key = `${first} ${second}`;
          expect(table.find(first, second)).toBe(known.get(key) ?? -1);
          if (!known.has(key)) known.set(key, known.size);
          const number = table.intern(first, second);
          expect(number).toBe(known.get(key));
          expect([table.first(number), table.second(number)]).toEqual([first, second]);
        }
        expect(table.size).toBe(known.size);
      }),
    );
  });
});
