import { intsFrom, item } from '../../structures/typed-arrays';
import { isSpeaking, startWithSigns } from '../../tokens/tokens';
import type { BlockTexts } from '../block-texts';

/** The wholes, cut into stretches of words, one after the other. */
export interface Stretches {
  /** The first word of each stretch, and last the number of words. */
  words: Int32Array;
  /** Position of the first token of each, signs included, and last the number of positions. */
  starts: Int32Array;
  /**
   * A number for the text of each, from its first word to its last one. Signs before and after make no
   * difference, but those that say something do: `$5`, `5%`.
   */
  texts: Int32Array;
}

/** @param cuts for each word 1 if a stretch begins with it */
export function cutWholes(
  { texts, wholes, sequence, words }: BlockTexts,
  cuts: Uint8Array,
): Stretches {
  const { symbols, begins } = sequence;
  const firstWords: number[] = [];
  const starts: number[] = [];
  const numbers: number[] = [];
  const known = new Map<string, number>();

  wholes.forEach((text, index) => {
    const [begin, end] = [item(begins, index), item(begins, index + 1)];
    const lastWord = item(words.before, end);
    let word = item(words.before, begin);
    let from = begin;
    while (word < lastWord) {
      let next = word + 1;
      while (next < lastWord && cuts[next] === 0) next += 1;
      const to = next === lastWord ? end : startWithSigns(symbols, item(words.at, next));
      let first = from;
      while (!isSpeaking(item(symbols, first))) first += 1;
      let last = to - 1;
      while (!isSpeaking(item(symbols, last))) last -= 1;
      const key = (texts[text] ?? '').slice(
        item(sequence.starts, first),
        item(sequence.ends, last),
      );
      const number = known.get(key) ?? known.size;
      known.set(key, number);
      numbers.push(number);
      firstWords.push(word);
      starts.push(from);
      [word, from] = [next, to];
    }
  });
  return {
    words: intsFrom([...firstWords, words.at.length]),
    starts: intsFrom([...starts, symbols.length]),
    texts: intsFrom(numbers),
  };
}
