import fc from 'fast-check';
import { expect, it } from 'vitest';
import { afterNonSpace, countNonSpace, nextNonSpace, nonSpaceCounter } from './non-space-offsets';

const texts = fc.string({ unit: fc.constantFrom('a', '.', '😀', ' ', '\n', '\u00a0', '\u2003') });

it('counts the characters other than white space before each offset', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const before = nonSpaceCounter(text);
      for (let at = 0; at <= text.length; at += 1) {
        expect(before(at)).toBe(text.slice(0, at).replace(/\s/g, '').length);
      }
      expect(countNonSpace(text)).toBe(before(text.length));
    }),
  );
});

it('counts offsets outside a text as its ends', () => {
  expect([-1, 9].map(nonSpaceCounter('a b'))).toEqual([0, 2]);
});

it('maps a count back to an offset', () => {
  fc.assert(
    fc.property(texts, fc.nat(9), (text, count) => {
      const at = afterNonSpace(text, 0, count);
      expect(nonSpaceCounter(text)(at)).toBe(Math.min(count, countNonSpace(text)));
      expect(text.slice(at, nextNonSpace(text, at)).trim()).toBe('');
    }),
  );
});
