import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chunked, joined, sectionLines } from './chunks';

it('keeps all text, in chunks that are worth a write', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 200_000 }), { maxLength: 6 }), (pieces) => {
      const chunks = [...chunked(pieces)];
      expect(joined(chunks)).toBe(pieces.join(''));
      expect(chunks.slice(0, -1).every(({ length }) => length >= 2 ** 16)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

it('separates sections by an empty line and skips those without lines', () => {
  expect(joined(sectionLines([[], ['a', 'b'], [], ['c']]))).toBe('a\nb\n\nc\n');
});
