import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../test/support/bytes';
import { Diagnostics } from '../diagnostics';
import { openInput } from '../input';
import { checkMarkup } from './check';

describe('a forbidden byte', () => {
  const text = `<r>${'é1234567\n'.repeat(10)}</r>`;
  const source = bytesOf(text);

  it.each([0, 1, 2, 3])('is found wherever it stands, in a view that begins at %i', (offset) => {
    for (let at = 3; at < source.length - 4; at++) {
      const bytes = new Uint8Array(source.length + offset).subarray(offset);
      bytes.set(source);
      // Only in place of ASCII: half a character is another matter.
      if ((bytes[at] ?? 0) >= 0x80) continue;
      bytes[at] = 0x1f;
      const diagnostics = new Diagnostics();
      checkMarkup(openInput(bytes, diagnostics), diagnostics);
      const found = diagnostics.list().map(({ code, location }) => [code, location?.start]);
      expect(found).toEqual([['markup-character', at]]);
    }
  });
});
