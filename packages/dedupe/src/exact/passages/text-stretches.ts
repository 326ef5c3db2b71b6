import { item } from '../../structures/item';
import { intsFrom } from '../../structures/typed-arrays';
import { isMeaningful, startWithSigns } from '../../tokens/symbols';
import type { BlockTexts } from '../blocks/block-texts';

/** The wholes, cut into stretches of words, one after another. */
export interface TextStretches {
  /** The first word of each stretch, and last the number of words. */
  words: Int32Array;
  /** The position of the first token of each, signs included, and last the number of positions. */
  starts: Int32Array;
  /**
   * A number for the text of each, from its first word to its last. Signs before and after make no
   * difference, except for those that carry meaning: `$5`, `5%`.
   */
  texts: Int32Array;
}

/**
 * Cuts the wholes into stretches.
 *
 * @param cuts for each word 1 if a stretch begins with it
 */
export function cutIntoStretches(
  { texts, wholes, sequence, words }: BlockTexts,
  cuts: Uint8Array,
): TextStretches {
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
      while (!isMeaningful(item(symbols, first))) first += 1;
      let last = to - 1;
      while (!isMeaningful(item(symbols, last))) last -= 1;
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
