import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf } from '../../test/support/bytes';
import { portableSearch, searchIn, startsWithAscii, startsWithAsciiIgnoringCase } from './search';

const haystack = fc
  .array(fc.constantFrom(0x3c, 0x78, 0x6d, 0x00, 0xff), { maxLength: 60 })
  .map((bytes) => Uint8Array.from(bytes));
const needle = fc.array(fc.constantFrom('<', 'x', 'm'), { minLength: 1, maxLength: 3 });

it('gives the same results natively and portably, in views of larger buffers too', () => {
  fc.assert(
    fc.property(haystack, needle, fc.nat(70), fc.nat(5), (bytes, letters, from, skipped) => {
      const view = bytes.subarray(Math.min(skipped, bytes.length));
      const [native, portable] = [searchIn(view), portableSearch(view)];
      expect(native.ascii(letters.join(''), from)).toBe(portable.ascii(letters.join(''), from));
      expect(native.byte(0x3c, from)).toBe(portable.byte(0x3c, from));
      expect(native.byte(0xff, from)).toBe(portable.byte(0xff, from));
    }),
  );
});

it('finds what is at the very start and at the very end', () => {
  for (const search of [searchIn(bytesOf('<a<')), portableSearch(bytesOf('<a<'))]) {
    expect(search.byte(0x3c, 0)).toBe(0);
    expect(search.byte(0x3c, 1)).toBe(2);
    expect(search.byte(0x3c, 3)).toBe(-1);
    expect(search.ascii('a<', 0)).toBe(1);
    expect(search.ascii('a<<', 0)).toBe(-1);
  }
});

it('compares no bytes past the end', () => {
  expect(startsWithAscii(bytesOf('xmlns'), 0, 'xmlns')).toBe(true);
  expect(startsWithAscii(bytesOf('xmln'), 0, 'xmlns')).toBe(false);
  expect(startsWithAsciiIgnoringCase(bytesOf('SCRipt'), 0, 'script')).toBe(true);
  expect(startsWithAsciiIgnoringCase(bytesOf('[cript'), 0, '{cript')).toBe(false);
});
