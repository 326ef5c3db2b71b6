import { describe, expect, it } from 'vitest';
import { readBlocks } from '../block-texts';
import { findRepeatedWords } from './repeated-words';

/** The words of each stretch. */
function stretchesOf(minWords: number, ...texts: string[]): string[] {
  const read = readBlocks(texts.map((text, index) => ({ id: String(index), text })));
  const { at, begins } = findRepeatedWords(read, minWords);
  const tokens = read.wholes.flatMap((text, index) => {
    const [begin, end] = [read.sequence.begins[index] ?? 0, read.sequence.begins[index + 1] ?? 0];
    const whole = read.texts[text] ?? '';
    return Array.from({ length: end - begin }, (_, token) =>
      whole.slice(read.sequence.starts[begin + token], read.sequence.ends[begin + token]),
    );
  });
  const words = Array.from(at, (position) => tokens[position]);
  return Array.from(begins.slice(1), (end, index) => words.slice(begins[index], end).join(' '));
}

describe('words that two texts may have in common', () => {
  it.each<[string, string[], string[]]>([
    ['are none where no run comes twice', ['a b c d', 'a b d c'], []],
    ['are a run in two texts', ['x a b c y', 'z a b c w'], ['a b c', 'a b c']],
    ['are all that overlapping runs cover', ['a b c d x', 'y a b c d'], ['a b c d', 'a b c d']],
    ['do not go on in the next text', ['v a b c', 'a b c w'], ['a b c', 'a b c']],
    ['are found beside what differs in signs only', ['a b, c', 'x a b c'], ['a b c', 'a b c']],
    [
      'are what two stretches of a third text share',
      ['a b c d e', 'a b c d', 'b c d e'],
      ['b c d'],
    ],
    ['are nothing where one stretch lies in the other', ['a b c d e', 'a b c d', 'b c d'], []],
  ])('%s', (_, texts, expected) => {
    expect(stretchesOf(3, ...texts)).toEqual(expected);
  });
});
