import { item } from '../pair-table';
import type { Stretches } from './stretches';
import type { LetterPair } from './tiling';

/** Stands between passages without white space between them. */
const GLUE = 0;

/**
 * Writes two texts as letters, one for each passage that both have. What stands between, however
 * long, is one barrier: a letter that stands nowhere else.
 */
export function spell(
  { passages, glued, wordsBefore, first, last }: Stretches,
  leading: number,
  following: number,
): { pair: LetterPair; wordAt: number[] } {
  const passagesOf = (text: number): Set<number> =>
    new Set(passages.subarray(item(first, text), item(last, text)));
  const inFollowing = passagesOf(following);
  const shared = [...passagesOf(leading)].filter((passage) => inFollowing.has(passage));
  const letterOf = new Map(shared.map((passage, index) => [passage, index + 1]));

  const letters: number[] = [];
  const weights: number[] = [];
  const barriers: number[] = [];
  const wordAt: number[] = [];
  let alphabet = shared.length + 1;
  const write = (letter: number, weight: number, word: number): void => {
    letters.push(letter);
    weights.push(weight);
    barriers.push(0);
    wordAt.push(word);
  };
  const writeBarrier = (): void => {
    if (barriers.at(-1) === 1) return;
    write(alphabet++, 0, 0);
    barriers[barriers.length - 1] = 1;
  };
  const writeText = (text: number): void => {
    for (let index = item(first, text); index < item(last, text); index += 1) {
      const letter = letterOf.get(item(passages, index));
      if (letter === undefined) {
        writeBarrier();
        continue;
      }
      const word = item(wordsBefore, index);
      if (glued[index] === 1 && barriers.at(-1) === 0) write(GLUE, 0, word);
      write(letter, item(wordsBefore, index + 1) - word, word);
    }
  };

  writeText(leading);
  writeBarrier();
  const second = letters.length;
  writeText(following);
  const pair = {
    ...{ letters: Int32Array.from(letters), alphabet },
    ...{ weights: Int32Array.from(weights), barriers: Uint8Array.from(barriers) },
    second,
  };
  return { pair, wordAt };
}
