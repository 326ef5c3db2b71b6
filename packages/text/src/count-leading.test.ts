import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countLeading } from './count-leading';

it('counts what a loop counts', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (numbers, limit) => {
      const sorted = numbers.sort((a, b) => a - b);
      expect(countLeading(sorted, (number) => number < limit)).toBe(
        sorted.filter((number) => number < limit).length,
      );
    }),
  );
});
