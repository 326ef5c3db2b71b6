import { collapseSpace } from '@cydkit/text';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createOffsets } from './block-tokens';

it('offsets lead from each character of the collapsed text to the same one of the text', () => {
  const parts = fc.array(fc.constantFrom('a', 'b', '😀', ' ', '  ', '\n', '\u00a0\t '));
  fc.assert(
    fc.property(parts, (list) => {
      const text = list.join('');
      const collapsed = collapseSpace(text);
      const toText = createOffsets(text, collapsed);
      const found = Array.from({ length: collapsed.length }, (_, at) => text[toText(at)]);
      expect(found.join('').replace(/\s/g, ' ')).toBe(collapsed);
      // The end of a token is where it ends, not where the next one begins.
      if (collapsed !== '') {
        const end = (collapsed.indexOf(' ') + collapsed.length) % collapsed.length;
        expect(text.slice(0, toText(end)).trim()).not.toMatch(/\s$/);
      }
    }),
  );
});
