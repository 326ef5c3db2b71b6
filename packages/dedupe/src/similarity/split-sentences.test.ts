import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts } from '../../test/support/arbitraries';
import { splitSentences } from './split-sentences';

const cut = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('a sentence', () => {
  it.each([
    ['ends with a stop before white space', ' We do. Why? Yes! ', ['We do.', 'Why?', 'Yes!']],
    ['ends behind closing signs', 'We (do.) “So.” It is', ['We (do.)', '“So.”', 'It is']],
    ['need not end', 'We do', ['We do']],
    [
      'ends with its line',
      'Governance\nOur Board meets.\nIt',
      ['Governance', 'Our Board meets.', 'It'],
    ],
    [
      'ends where the space behind it is lost',
      'See the plan.The Board.',
      ['See the plan.', 'The Board.'],
    ],
    [
      'does not end inside a number or a name',
      'See 3.5 and node.js, a.B.',
      ['See 3.5 and node.js, a.B.'],
    ],
    [
      'does not end before lower case',
      'Acme, Inc. (the Company) and e.g. this',
      ['Acme, Inc. (the Company) and e.g. this'],
    ],
    [
      'does not end after initials',
      'The U.S. Government and J. R. Doe act.',
      ['The U.S. Government and J. R. Doe act.'],
    ],
    [
      'does not end after a title',
      'Mr. Doe and Dr. Roe met. No. 5',
      ['Mr. Doe and Dr. Roe met.', 'No. 5'],
    ],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('keeps every character that is no white space, in order', () => {
    fc.assert(
      fc.property(texts, (list) => {
        for (const text of list) {
          expect(cut(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
          for (const sentence of cut(text)) expect(sentence).toBe(sentence.trim());
        }
      }),
    );
  });
});
