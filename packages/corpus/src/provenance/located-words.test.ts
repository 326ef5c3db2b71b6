import { foldWords } from '@cydkit/dedupe';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateWords } from './located-words';

describe('locateWords', () => {
  it.each([
    {
      text: 'Eels wait. The Company’s eels guard it. Gulls cry.',
      words: "the company's EELS guard it",
      found: { text: 'The Company’s eels guard it.', marks: [] },
    },
    {
      text: 'Eels wait. At night the eels guard it. Gulls cry.',
      words: 'eels guard',
      found: { text: 'At night the eels guard it.', marks: [{ start: 13, end: 23 }] },
    },
    {
      text: 'Eels wait. Gulls cry. All is well.',
      words: 'wait gulls',
      found: { text: 'Eels wait. Gulls cry.', marks: [{ start: 5, end: 16 }] },
    },
    {
      text: 'a b a b c',
      words: 'a b c',
      found: { text: 'a b a b c', marks: [{ start: 4, end: 9 }] },
    },
    {
      text: 'Eels wait.',
      words: 'eels',
      found: { text: 'Eels wait.', marks: [{ start: 0, end: 4 }] },
    },
    { text: 'Eels wait.', words: 'gulls', found: null },
    { text: 'Eels wait.', words: '…', found: null },
  ])('finds “$words” in “$text”', ({ text, words, found }) => {
    expect(locateWords(text, words)).toEqual(found);
  });

  it('finds words wherever they are in one run, and nowhere else', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b'), { maxLength: 12 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(words, words, (text, wanted) => {
        const isThere = wanted !== '' && ` ${text} `.includes(` ${wanted} `);
        const found = locateWords(text, wanted);
        expect(found !== null).toBe(isThere);
        if (found === null) return;
        const [mark = { start: 0, end: found.text.length }] = found.marks;
        expect(foldWords(found.text.slice(mark.start, mark.end))).toBe(wanted);
      }),
    );
  });
});
