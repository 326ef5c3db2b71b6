import { item } from '../structures/typed-arrays';
import { mix } from './mix';
import type { Words } from './scan-words';

/** Spreads the word hashes over the places of a shingle, so that their order counts. */
const FACTOR = 0x9e3779b1;

/**
 * A hash of each shingle of a text, in order, as often as it stands there: every word begins one,
 * as for `similarity`.
 */
export function hashShingles({ hashes, count }: Words, size: number): Int32Array {
  const shingles = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const end = Math.min(at + size, count);
    // A shingle cut short by the end of the text is another one than the same words amid it.
    let hash = end - at;
    for (let word = at; word < end; word += 1) hash = Math.imul(hash, FACTOR) + item(hashes, word);
    shingles[at] = mix(hash);
  }
  return shingles;
}
