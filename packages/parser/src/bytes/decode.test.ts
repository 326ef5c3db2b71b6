import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, utf16 } from '../../test/support/bytes';
import { decode, incompleteTail, transcodeToUtf8 } from './decode';

describe('decode', () => {
  it('reads valid UTF-8 as UTF-8', () => {
    expect(decode(bytesOf('naïve “risk” 🔒'))).toEqual({
      text: 'naïve “risk” 🔒',
      invalidAt: null,
    });
  });

  it('reads other bytes as windows-1252, and finds the first', () => {
    const bytes = Uint8Array.from([0x61, 0x93, 0x72, 0x69, 0x73, 0x6b, 0x94, 0x85]);
    expect(decode(bytes)).toEqual({ text: 'a“risk”…', invalidAt: 1 });
  });

  it.each([
    ['a byte of windows-1252', [0xe9], 'é'],
    ['a quote of windows-1252', [0x92], '’'],
    ['a byte that windows-1252 lacks', [0x81], '\u0081'],
    ['a continuation byte', [0xbf], '¿'],
    ['a character without its end', [0xe2, 0x80], 'â€'],
    ['a space in two bytes', [0xc0, 0xa0], 'À\u00a0'],
    ['a slash in three bytes', [0xe0, 0x80, 0xaf], 'à€¯'],
    ['half a pair', [0xed, 0xa0, 0x80], 'í\u00a0€'],
    ['a character beyond the last', [0xf4, 0x90, 0x80, 0x80], 'ô\u0090€€'],
    ['bytes that begin nothing', [0xff, 0xfe], 'ÿþ'],
  ])('repairs only the bytes of %s', (_, bytes, repaired) => {
    const [before, after] = [bytesOf('The Company’s café – 🔒 '), bytesOf(' “risk” é')];
    const all = Uint8Array.from([...before, ...bytes, ...after]);
    expect(decode(all)).toEqual({
      text: `The Company’s café – 🔒 ${repaired} “risk” é`,
      invalidAt: before.length,
    });
  });

  it('reads any bytes, and what is UTF-8 as the platform does', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const byte = fc.constantFrom(
      0x41,
      0x80,
      0x9f,
      0xa0,
      0xbf,
      0xc0,
      0xc3,
      0xe0,
      0xe2,
      0xed,
      0xf0,
      0xf4,
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), fc.array(byte, { maxLength: 8 }), (a, b) => {
        for (const bytes of [a, Uint8Array.from(b)]) {
          const { text, invalidAt } = decode(bytes);
          const upTo = bytes.subarray(0, invalidAt ?? bytes.length);
          expect(text.startsWith(strict.decode(upTo))).toBe(true);
          expect(text).not.toContain('\ufffd');
          if (invalidAt !== null) expect(() => strict.decode(bytes)).toThrow();
        }
      }),
    );
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
