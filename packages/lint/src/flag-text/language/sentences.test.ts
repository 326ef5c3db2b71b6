import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences';

const told = (text: string): string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('a sentence', () => {
  it.each([
    ['ends with a stop', 'We do. We did! Did we? Yes.', ['We do.', 'We did!', 'Did we?', 'Yes.']],
    [
      'takes the quotes and brackets behind its stop',
      '“We do.” (We did.) So',
      ['“We do.”', '(We did.)', 'So'],
    ],
    [
      'does not end at an abbreviation',
      'Lanternfish Inc. has told Mr. Olm.',
      ['Lanternfish Inc. has told Mr. Olm.'],
    ],
    [
      'does not end at an initial or a state',
      'The U.S. Government and J. Olm',
      ['The U.S. Government and J. Olm'],
    ],
    [
      'does not end inside a reference',
      'See Item 1A. Risk Factors.',
      ['See Item 1A. Risk Factors.'],
    ],
    [
      'ends behind the name of a form',
      'See this Form 10-K. We do.',
      ['See this Form 10-K.', 'We do.'],
    ],
    [
      'ends behind a no, not behind a number',
      'They said no. We saw No. 12.',
      ['They said no.', 'We saw No. 12.'],
    ],
    [
      'ends where the blank after the stop is lost',
      'our business.We do',
      ['our business.', 'We do'],
    ],
    [
      'does not end in a number or an address',
      'Version 2.5 of a.example is',
      ['Version 2.5 of a.example is'],
    ],
    ['ends with its line', 'Governance\nThe board meets', ['Governance', 'The board meets']],
    [
      'goes on after a page break',
      'have not materially\naffected us',
      ['have not materially\naffected us'],
    ],
    ['is nothing without a word', '☐ . \n ;', []],
  ])('%s', (_, text, sentences) => expect(told(text)).toEqual(sentences));

  it('is cut between two words where it is too long, and says so', () => {
    const pieces = sentencesOf('no risk '.repeat(1_000));
    expect(pieces.map(({ cut }) => cut)).toEqual([false, true]);
    expect(pieces.flatMap(({ words }) => words)).toHaveLength(2_000);
  });

  it('is cut even where no blank is', () => {
    const pieces = sentencesOf('x'.repeat(9_000));
    expect(pieces.map(({ start, end }) => end - start)).toEqual([4_000, 4_000, 1_000]);
  });

  it('leaves no word out and tells none twice, whatever the text', () => {
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
        expect(told(text).map(letters).join('')).toBe(letters(text));
      }),
    );
  });
});
