import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionsIn } from './regions';

function bytes(text: string) {
  return new TextEncoder().encode(text);
}
function at(start: number, end: number) {
  return { document: null, start, end };
}

function utf16(isLittle: boolean): (text: string) => Uint8Array {
  return (text) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
    return new Uint8Array(view.buffer);
  };
}
const encodings: readonly [string, (text: string) => Uint8Array][] = [
  ['UTF-8', bytes],
  ['UTF-16LE', (text) => utf16(true)(text.replace(/^(?!\ufeff)/u, '\ufeff'))],
  ['UTF-16BE', (text) => utf16(false)(text.replace(/^(?!\ufeff)/u, '\ufeff'))],
];

describe('regions', () => {
  it.each([
    ['the beginning', 'one\ntwo', at(0, 3), [1, 1, 1, 4]],
    ['a later line', 'one\ntwo', at(4, 7), [2, 1, 2, 4]],
    ['a range over lines', 'one\r\ntwo\rthree', at(1, 11), [1, 2, 3, 3]],
    ['after characters of several bytes', 'é€𝄞x', at(9, 10), [1, 5, 1, 6]],
    ['more than there is', 'one', at(2, 99), [1, 3, 1, 4]],
    ['nothing', '', at(0, 0), [1, 1, 1, 1]],
  ])('of %s are lines and columns', (_, text, location, expected) => {
    const { startLine, startColumn, endLine, endColumn } = regionsIn(bytes(text))(location);
    expect([startLine, startColumn, endLine, endColumn]).toEqual(expected);
  });

  it.each(encodings)('are characters and lines in %s', (_, encode) => {
    const before = 'é𝄞<a>\r\n\u0a00\u0d0a<p>\r“x” ';
    const place = at(encode(before).length, encode(`${before}<b>ü</b>`).length);
    expect(regionsIn(encode(`${before}<b>ü</b> z\n`))(place)).toEqual({
      startLine: 3,
      startColumn: 5,
      endLine: 3,
      endColumn: 13,
      text: '<b>ü</b>',
    });
  });

  it('count no byte order mark', () => {
    for (const [, encode] of encodings.slice(0, 3)) {
      const bytes = encode('\ufeff<p>a</p>');
      const region = regionsIn(bytes)(at(0, bytes.length));
      expect(region).toMatchObject({ startColumn: 1, endColumn: 9, text: '<p>a</p>' });
    }
  });

  it('are characters where bytes are not UTF-8', () => {
    const region = regionsIn(Uint8Array.of(0x93, 0x61, 0x94, 0x0a, 0xe9, 0x62))(at(5, 6));
    expect(region).toMatchObject({ startLine: 2, startColumn: 2, endColumn: 3 });
    expect(regionsIn(Uint8Array.of(0x61, 0x93, 0xe9))(at(1, 3)).text).toBe('“é');
  });

  it('are the same in any order of the places', () => {
    const text = 'ab€ab€\n'.repeat(20);
    const places = Array.from({ length: 40 }, (_, i) =>
      at(Math.floor(i / 2) * 11 + (i % 2) * 5, Math.floor(i / 2) * 11 + 10),
    );
    const inOrder = regionsIn(bytes(text));
    for (const place of places) expect(inOrder(place)).toEqual(regionsIn(bytes(text))(place));
    for (const place of places.toReversed()) {
      expect(inOrder(place)).toEqual(regionsIn(bytes(text))(place));
    }
  });

  it('include the source if it is short', () => {
    const regionOf = regionsIn(bytes(`é<b>one</b>${' '.repeat(5_000)}`));
    expect(regionOf(at(2, 12)).text).toBe('<b>one</b>');
    expect(regionOf(at(2, 4_000))).not.toHaveProperty('text');
  });

  it('lead to the same text as the bytes do', () => {
    const text = fc.stringMatching(/^[a-zé€\n]{0,40}$/u);
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        const characters = [...text];
        const [from, to] = [a, b].map((one) => one % (characters.length + 1)).sort((x, y) => x - y);
        const offset = (count = 0) => bytes(characters.slice(0, count).join('')).length;
        const region = regionsIn(bytes(text))(at(offset(from), offset(to)));
        const lines = text.split('\n');
        const index = (line: number, column: number) =>
          lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
        const start = index(region.startLine, region.startColumn);
        const end = index(region.endLine, region.endColumn);
        expect(text.slice(start, end)).toBe(characters.slice(from, to).join(''));
      }),
    );
  });
});
