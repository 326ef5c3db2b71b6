import type { Words } from '../folded-words/scan-words';
import { mix } from '../structures/hash';
import { item } from '../structures/item';

/** Returns 53 bits of the words in their order: enough to find texts that may have the same words. */
export function digestWords({ hashes, count }: Words): number {
  let high = count;
  let low = ~count;
  for (let word = 0; word < count; word += 1) {
    const hash = item(hashes, word);
    high = mix(high ^ hash);
    low = Math.imul(low, 0x85ebca6b) + hash;
  }
  return (high >>> 11) * 0x1_0000_0000 + (mix(low) >>> 0);
}

/** Weights the word hashes by their place in a shingle, so that their order counts. */
const factor = 0x9e3779b1;

/**
 * Returns a hash of each shingle of a text, in order and with repetitions: every word begins one, as
 * for `similarity`.
 */
export function hashShingles({ hashes, count }: Words, size: number): Int32Array {
  const shingles = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const end = Math.min(at + size, count);
    // A shingle cut short by the end of the text differs from the same words in the middle of it.
    let hash = end - at;
    for (let word = at; word < end; word += 1) hash = Math.imul(hash, factor) + item(hashes, word);
    shingles[at] = mix(hash);
  }
  return shingles;
}

/** Words per window. Two texts seldom share a run of this many words by chance. */
const window = 6;
/** The number of windows remembered for each document. */
const anchorCount = 8;

/** Returns a hash of each run of `window` words. */
export function windowsOf(words: Words): Int32Array {
  const windows = hashShingles(words, window);
  return windows.subarray(0, Math.max(0, words.count - window + 1));
}

/**
 * Returns the windows by which a document is recognized inside others: those with the least hashes,
 * which are a random sample, but the same one for the same windows. A text that contains the document
 * word for word has all of them; one that contains most of its words has some of them.
 */
export function anchorsOf(words: Words): Int32Array {
  const anchors = new Int32Array(anchorCount);
  let count = 0;
  for (const window of windowsOf(words)) {
    if (count === anchorCount && window >= item(anchors, anchorCount - 1)) continue;
    let at = 0;
    while (at < count && item(anchors, at) < window) at += 1;
    if (at < count && item(anchors, at) === window) continue;
    anchors.copyWithin(at + 1, at, anchorCount - 1);
    anchors[at] = window;
    count = Math.min(count + 1, anchorCount);
  }
  return anchors.slice(0, count);
}
