import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapse, createOffsets } from './white-space';

describe('collapse', () => {
  it.each([
    ['a b', 'a b'],
    [' a b ', 'a b'],
    ['a  b', 'a b'],
    ['a\nb', 'a b'],
    ['a\u00a0b', 'a b'],
    ['\u2003 a \t\r\n b\ufeff', 'a b'],
    [' \n', ''],
  ])('%j is %j', (text, expected) => {
    expect(collapse(text)).toBe(expected);
  });
});

it('every character of white space is collapsed', () => {
  const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  const white = all.filter((character) => /\s/.test(character));
  expect(white.map((character) => collapse(`a${character}b`))).toEqual(white.map(() => 'a b'));
});

it('offsets lead from each character of the collapsed text to the same one of the text', () => {
  const parts = fc.array(fc.constantFrom('a', 'b', '😀', ' ', '  ', '\n', '\u00a0\t '));
  fc.assert(
    fc.property(parts, (list) => {
      const text = list.join('');
      const collapsed = collapse(text);
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
