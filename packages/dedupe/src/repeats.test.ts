import { describe, expect, it } from 'vitest';
import { findRepeats } from './repeats';
import { findWords, joinTexts } from './sequence';

/** The words of each stretch, with their own punctuation. */
function stretchesOf(minWords: number, ...texts: string[]): string[] {
  const sequence = joinTexts(texts);
  const { at, from, to, begins } = findRepeats(sequence, findWords(sequence), minWords);
  const joined = texts.flatMap((text, index) => {
    const [begin, end] = [sequence.begins[index] ?? 0, sequence.begins[index + 1] ?? 0];
    return Array.from({ length: end - begin }, (_, token) =>
      text.slice(sequence.starts[begin + token], sequence.ends[begin + token]),
    );
  });
  const words = Array.from(at, (_, word) => joined.slice(from[word], to[word]).join(''));
  return Array.from(begins.slice(1), (end, index) => words.slice(begins[index], end).join(' '));
}

describe('what may stand in several places', () => {
  it.each<[string, string[], string[]]>([
    ['is nothing where no run does', ['a b c d', 'a b d c'], []],
    ['is a run in two texts', ['x a b c y', 'z a b c'], ['a b c', 'a b c']],
    ['is all that overlapping runs cover', ['a b c d x', 'y a b c d'], ['a b c d', 'a b c d']],
    ['does not go on in the next text', ['a b c', 'a b c'], ['a b c', 'a b c']],
    ['has the punctuation of its words', ['x, (a b c). X', 'y a b c'], ['(a b c).', 'a b c']],
    ['is found beside what differs in punctuation only', ['a b, c', 'a b c'], ['a b, c', 'a b c']],
  ])('%s', (_, texts, expected) => {
    expect(stretchesOf(3, ...texts)).toEqual(expected);
  });
});
