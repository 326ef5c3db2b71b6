import type { Words } from '../similarity/scan-words';
import { hashShingles } from '../similarity/shingle-hashes';
import { item } from '../structures/typed-arrays';

/** Words of a window. Runs of so many words seldom stand in two texts by chance. */
export const WINDOW = 6;
/** Windows that are remembered of each document. */
const ANCHORS = 8;

/** A hash of each run of `WINDOW` words. */
export function windowsOf(words: Words): Int32Array {
  const windows = hashShingles(words, WINDOW);
  return windows.subarray(0, Math.max(0, words.count - WINDOW + 1));
}

/**
 * The windows by which a document is recognised inside others: those with the least hashes, which
 * are a random sample, but the same for the same windows. A text that has the document word for
 * word has all of them; one that has it in other words for the most part has some of them.
 */
export function anchorsOf(words: Words): Int32Array {
  const anchors = new Int32Array(ANCHORS);
  let count = 0;
  for (const window of windowsOf(words)) {
    if (count === ANCHORS && window >= item(anchors, ANCHORS - 1)) continue;
    let at = 0;
    while (at < count && item(anchors, at) < window) at += 1;
    if (at < count && item(anchors, at) === window) continue;
    anchors.copyWithin(at + 1, at, ANCHORS - 1);
    anchors[at] = window;
    count = Math.min(count + 1, ANCHORS);
  }
  return anchors.slice(0, count);
}
