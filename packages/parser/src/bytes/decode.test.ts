import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, utf16 } from '../../test/support/bytes';
import { decode, incompleteTail, transcodeToUtf8 } from './decode';

describe('decode', () => {
  it('reads valid UTF-8 as UTF-8', () => {
    expect(decode(bytesOf('naïve “risk” 🔒'))).toEqual({ text: 'naïve “risk” 🔒', valid: true });
  });

  it('reads other bytes as windows-1252, and marks them as invalid', () => {
    const bytes = Uint8Array.from([0x93, 0x72, 0x69, 0x73, 0x6b, 0x94, 0x85]);
    expect(decode(bytes)).toEqual({ text: '“risk”…', valid: false });
  });
});

it.each([
  ['a whole character', bytesOf('a’'), 0],
  ['nothing', bytesOf(''), 0],
  ['ASCII', bytesOf('abc'), 0],
  ['one byte of two', Uint8Array.from([0x61, 0xc3]), 1],
  ['one byte of three', Uint8Array.from([0x61, 0xe2]), 1],
  ['two bytes of three', Uint8Array.from([0x61, 0xe2, 0x80]), 2],
  ['three bytes of four', Uint8Array.from([0xf0, 0x9f, 0x94]), 3],
  ['continuation bytes without a start', Uint8Array.from([0x80, 0x80, 0x80, 0x80]), 0],
])('incompleteTail: %s', (_, bytes, tail) => {
  expect(incompleteTail(bytes)).toBe(tail);
});

describe('transcodeToUtf8', () => {
  const text = '<p>naïve “risk” 🔒 end</p>';

  it('leaves ASCII-compatible bytes alone', () => {
    const given = bytesOf(text);
    const { bytes, toGiven } = transcodeToUtf8(given);
    expect(bytes).toBe(given);
    expect(toGiven(7)).toBe(7);
  });

  it.each([
    ['little-endian with a mark', 'le', true],
    ['big-endian with a mark', 'be', true],
    ['little-endian without a mark', 'le', false],
    ['big-endian without a mark', 'be', false],
  ] as const)('makes UTF-8 of UTF-16, %s', (_, order, mark) => {
    const { bytes } = transcodeToUtf8(utf16(text, order, mark));
    expect(new TextDecoder().decode(bytes)).toBe(text);
  });

  it('recognises UTF-16 without a byte order mark that begins with a bar, like a dump', () => {
    const { bytes } = transcodeToUtf8(utf16('|\nTitle', 'le', false));
    expect(new TextDecoder().decode(bytes)).toBe('|\nTitle');
  });

  it('finds the way back to the given bytes from the start of every character', () => {
    const words = fc.array(fc.constantFrom('a', 'ï', '“', '🔒', '<', 'word '.repeat(1000)));
    const cases = fc.tuple(words, fc.constantFrom('le', 'be'), fc.boolean());
    fc.assert(
      fc.property(cases, ([pieces, order, mark]) => {
        const characters = [...`<p${pieces.join('')}`];
        const { toGiven } = transcodeToUtf8(utf16(characters.join(''), order as 'le' | 'be', mark));
        let [at, given] = mark ? [3, 2] : [0, 0];
        for (const character of characters) {
          if (toGiven(at) !== given) return false;
          at += bytesOf(character).length;
          given += 2 * character.length;
        }
        return toGiven(at) === given;
      }),
      { numRuns: 50 },
    );
  });

  it('never points past the end, even if half a character is missing', () => {
    const given = utf16('<p>abc', 'le', true).subarray(0, -1);
    const { bytes, toGiven } = transcodeToUtf8(given);
    expect(toGiven(bytes.length)).toBe(given.length);
  });
});
