import { ints } from '../arrays';
import { item, PairTable } from '../pair-table';
import type { Stretches } from './stretches';

const FACTOR = 0x01000193;

/**
 * Calls with each distinct text and those before it that may share a run of `minWords` words with
 * it: they do, unless two hashes are equal by accident.
 *
 * A run that two texts share goes as far as it can to the left, so it begins with a passage: texts
 * are filed under the passages that hold the first `minWords` words from the begin of each passage
 * on.
 */
export function forEachCandidate(
  stretches: Stretches,
  minWords: number,
  visit: (text: number, others: readonly number[]) => void,
): void {
  const heads = hashHeads(stretches, minWords);
  const files = new PairTable(heads.hashes.length);
  const textsOf: number[][] = [];
  stretches.first.forEach((first, text) => {
    const others = new Set<number>();
    const end = item(stretches.last, text);
    for (let index = first; index < end; index += 1) {
      const head = item(heads.ends, index);
      if (head > end || head === 0) continue;
      const file = files.intern(item(heads.hashes, index), 0);
      const texts = textsOf[file] ?? [];
      textsOf[file] = texts;
      if (texts.at(-1) === text) continue;
      for (const other of texts) others.add(other);
      texts.push(text);
    }
    if (others.size > 0) visit(text, [...others]);
  });
}

/** For each passage where the first `minWords` words from its begin on end, 0 for nowhere. */
function hashHeads(
  { passages, glued, wordsBefore }: Stretches,
  minWords: number,
): { ends: Int32Array; hashes: Int32Array } {
  const ends = ints(passages.length);
  const hashes = ints(passages.length);
  const prefixes = ints(passages.length + 1);
  const powers = ints(passages.length + 1).fill(1);
  for (let index = 0; index < passages.length; index += 1) {
    const letter = item(passages, index) * 2 + item(glued, index);
    prefixes[index + 1] = Math.imul(item(prefixes, index), FACTOR) + letter;
    powers[index + 1] = Math.imul(item(powers, index), FACTOR);
  }
  let end = 0;
  for (let index = 0; index < passages.length; index += 1) {
    const begin = item(wordsBefore, index);
    while (end < passages.length && item(wordsBefore, end) - begin < minWords) end += 1;
    if (item(wordsBefore, end) - begin < minWords) break;
    if (item(wordsBefore, index + 1) === begin) continue;
    ends[index] = end;
    const length = end - index;
    // Whether white space stands before the first passage makes no difference.
    const before =
      Math.imul(item(prefixes, index), item(powers, length)) +
      Math.imul(item(glued, index), item(powers, length - 1));
    hashes[index] = item(prefixes, end) - before;
  }
  return { ends, hashes };
}
