import { describe, expect, it } from 'vitest';
import { findSentences } from './sentences';
import { joinTexts } from './sequence';

/** The sentences of the given texts, as the tokens from a begin to the next end or begin. */
function sentencesOf(...texts: string[]): { begins: number[]; ends: number[] } {
  const { begins, ends } = findSentences(joinTexts(texts));
  const marked = (marks: Uint8Array): number[] =>
    [...marks.keys()].filter((position) => marks[position] === 1);
  return { begins: marked(begins), ends: marked(ends) };
}

describe('a sentence', () => {
  it.each<[string, string, number[], number[]]>([
    ['ends with a stop before white space', 'We do. Why? Yes! ', [0, 3, 5], [2, 4, 6]],
    ['ends after the closing signs', 'We (do.”) We', [0, 6], [5]],
    ['need not end', 'We do', [0], []],
    ['does not end inside a number or a name', '3.5 a.b', [0], []],
    ['does not end at a closing sign alone', 'We (do) so', [0], []],
    ['does not end at a sign after white space', 'We do. ) so', [0, 3], [2]],
    ['begins with the signs before its first word', 'Do. “We', [0, 2], [1]],
  ])('%s', (_, text, begins, ends) => {
    expect(sentencesOf(text)).toEqual({ begins, ends });
  });

  it('does not go on in the next text', () => {
    expect(sentencesOf('We', 'do.', 'So')).toEqual({ begins: [0, 1, 3], ends: [2] });
  });
});
