import { item } from '../../structures/typed-arrays';
import type { Sequence } from '../../tokens/sequence';
import { GAP, isWord, withoutGap } from '../../tokens/tokens';
import type { RepeatedWords } from './repeated-words';
import type { LetterPair } from './tiling';

/** Stands between tokens without white space between them. */
const GLUE = 0;

/**
 * Writes two texts as letters, one for each token of the words that both have. What is between,
 * however long, is one barrier: a letter that comes nowhere else.
 *
 * @param leading repeated words of the first text, ascending; of the second one: `following`
 */
export function spellPair(
  { symbols }: Sequence,
  { at }: RepeatedWords,
  leading: readonly number[],
  following: readonly number[],
): { pair: LetterPair; wordAt: number[] } {
  const letterOf = new Map<number, number>();
  const letters: number[] = [];
  const weights: number[] = [];
  const barriers: number[] = [];
  const wordAt: number[] = [];
  const write = (letter: number, weight: number, word: number, barrier = 0): void => {
    letters.push(letter);
    weights.push(weight);
    barriers.push(barrier);
    wordAt.push(word);
  };
  const writeToken = (position: number, word: number): void => {
    const symbol = item(symbols, position);
    const token = withoutGap(symbol);
    const letter = letterOf.get(token) ?? letterOf.size + 1;
    letterOf.set(token, letter);
    if ((symbol & GAP) === 0 && barriers.at(-1) === 0) write(GLUE, 0, word);
    write(letter, isWord(symbol) ? 1 : 0, word);
  };
  const writeText = (words: readonly number[]): void => {
    words.forEach((word, index) => {
      const before = words[index - 1];
      const isNext =
        before === word - 1 && areNeighbours(symbols, item(at, before), item(at, word));
      if (!isNext) write(NO_LETTER, 0, word, 1);
      for (
        let position = isNext ? item(at, word - 1) + 1 : item(at, word);
        position <= item(at, word);
        position += 1
      ) {
        writeToken(position, word);
      }
    });
  };

  writeText(leading);
  const second = letters.length;
  writeText(following);
  let alphabet = letterOf.size + 1;
  const spelled = Int32Array.from(letters, (letter) =>
    letter === NO_LETTER ? alphabet++ : letter,
  );
  const pair = {
    ...{ letters: spelled, alphabet, second },
    ...{ weights: Int32Array.from(weights), barriers: Uint8Array.from(barriers) },
  };
  return { pair, wordAt };
}

const NO_LETTER = -1;

/** Whether no word is between two words. */
function areNeighbours(symbols: Int32Array, one: number, other: number): boolean {
  for (let at = one + 1; at < other; at += 1) if (isWord(item(symbols, at))) return false;
  return true;
}
