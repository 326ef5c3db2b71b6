import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../test/support/bytes';
import { Diagnostics } from '../diagnostics';
import { openInput } from '../input';
import { checkMarkup } from './check-markup';
import { openKernel } from './markup-kernel';

describe('a forbidden byte', () => {
  const text = `<r>${'é1234567\n'.repeat(10)}</r>`;
  const source = bytesOf(text);

  const kernels = [0, 1, 2, 3].flatMap((offset) => [
    { offset, how: 'without a kernel', kernel: null },
    { offset, how: 'with the kernel', kernel: openKernel() },
  ]);

  it.each(kernels)(
    'is found at any place, in a view that begins at $offset, $how',
    ({ offset, kernel }) => {
      for (let at = 3; at < source.length - 4; at++) {
        const bytes = new Uint8Array(source.length + offset).subarray(offset);
        bytes.set(source);
        // Only in place of ASCII: half a character is another matter.
        if ((bytes[at] ?? 0) >= 0x80) continue;
        bytes[at] = 0x1f;
        const diagnostics = new Diagnostics();
        checkMarkup(openInput(bytes, diagnostics), diagnostics, kernel);
        const found = diagnostics.list().map(({ code, location }) => [code, location?.start]);
        expect(found).toEqual([['markup-character', at]]);
      }
    },
  );
});
