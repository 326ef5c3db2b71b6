import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MinHeap } from './min-heap';

it('returns the numbers of a heap in ascending order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const heap = new MinHeap();
      for (const number of numbers) heap.push(number);
      const sorted = numbers.map(() => heap.pop());
      expect(sorted).toEqual(numbers.toSorted((a, b) => a - b));
      expect(heap.pop()).toBeUndefined();
    }),
  );
});
