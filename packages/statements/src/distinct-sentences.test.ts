import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './distinct-sentences';

function split(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('a sentence', () => {
  it.each([
    ['ends where @cydkit/text ends it', 'Acme Inc. does. We did!', ['Acme Inc. does.', 'We did!']],
    ['needs a word', '☐ . \n ;', []],
  ])('%s', (_, text, sentences) => expect(split(text)).toEqual(sentences));

  it('is cut between two words if it is too long, and marked as cut', () => {
    const pieces = sentencesOf('no risk '.repeat(1_000));
    expect(pieces.map(({ cut }) => cut)).toEqual([false, true]);
    expect(pieces.flatMap(({ words }) => words)).toHaveLength(2_000);
  });

  it('is cut even without a space', () => {
    const pieces = sentencesOf('x'.repeat(9_000));
    expect(pieces.map(({ start, end }) => end - start)).toEqual([4_000, 4_000, 1_000]);
  });

  it('contains every word of any text once', () => {
    const word = fc.constantFrom(
      'we',
      'No.',
      'Inc.',
      '(so)',
      '”',
      'U.S.',
      'end.',
      '\n',
      'Item 1A.',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const letters = (part: string): string => part.replace(/[^a-z0-9]/giu, '');
        expect(split(text).map(letters).join('')).toBe(letters(text));
      }),
    );
  });
});
