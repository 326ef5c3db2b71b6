import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextBuilder } from './text-builder';

it('joins the pieces in order, and knows the length at any time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string(), { maxLength: 50 }),
      fc.integer({ min: 1, max: 60 }),
      (some, times) => {
        const pieces = Array.from({ length: times }, () => some).flat();
        const builder = new TextBuilder();
        let whole = '';
        for (const piece of pieces) {
          builder.add(piece);
          whole += piece;
          expect(builder.length).toBe(whole.length);
        }
        expect(String(builder)).toBe(whole);
        builder.add('more');
        expect(String(builder)).toBe(`${whole}more`);
      },
    ),
  );
});
