import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasRun } from './contained-documents';

it('finds a run exactly if its words follow each other', () => {
  const words = fc.array(fc.nat(2), { maxLength: 30 });
  fc.assert(
    fc.property(words, fc.array(fc.nat(2), { maxLength: 6 }), (whole, part) => {
      const found = `,${whole.join()},`.includes(`,${part.join()},`.replace(',,', ','));
      expect(hasRun(Int32Array.from(whole), Int32Array.from(part))).toBe(found);
    }),
  );
});
