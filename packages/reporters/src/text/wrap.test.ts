import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, wrap } from './wrap';

describe('wrap', () => {
  it.each([
    ['breaks at the last space that fits', 'one two three', 8, ['one two', 'three']],
    ['fills a line to the last column', 'ab cd', 5, ['ab cd']],
    ['keeps line feeds', 'a\n\nb', 5, ['a', '', 'b']],
    ['collapses spaces', ' a  b ', 5, ['a b']],
    ['breaks a word that is longer than the line', 'abcdefgh i', 3, ['abc', 'def', 'gh', 'i']],
    ['counts wide characters twice', '漢字 漢字', 5, ['漢字', '漢字']],
    ['breaks wide text where it must', '漢字漢字', 5, ['漢字', '漢字']],
    ['counts combining marks as nothing', 'e\u0301e\u0301 e\u0301', 4, ['e\u0301e\u0301 e\u0301']],
    ['keeps a combining mark with its base', 'aae\u0301b', 3, ['aae\u0301', 'b']],
    ['gives one empty line for no text', '', 5, ['']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '漢', '\u0301', '😀') });

  it('gives no line that is too wide', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 12 }), (text, width) => {
        for (const line of wrap(text, width)) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('loses nothing but white space', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 12 }), (text, width) => {
        const squeezed = (given: string): string => given.split(/\s/).join('');
        expect(squeezed(wrap(text, width).join(''))).toBe(squeezed(text));
      }),
    );
  });
});
