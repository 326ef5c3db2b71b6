import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionsIn } from './regions';

function bytes(text: string) {
  return new TextEncoder().encode(text);
}
function at(start: number, end: number) {
  return { document: null, start, end };
}

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
