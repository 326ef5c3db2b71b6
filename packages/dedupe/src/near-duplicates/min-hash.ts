import { mix } from '../structures/hash';
import { item } from '../structures/item';

/** Makes the hashes of each round differ from those of the round before. */
const ROUND = 0x9e3779b1;
const MANY = 8;

/**
 * Returns the MinHash signature of a set of hashes. For two sets, the expected share of equal values is
 * their Jaccard similarity, with a standard error of `√(J(1 − J) / length)`.
 *
 * Uses fast similarity sketching (Dahlgaard, Knudsen and Thorup, FOCS 2017): in each round every
 * element falls into one bin, and a bin keeps the least of the first round in which any fell into it.
 * A large set fills all bins in one round (one-permutation hashing), a small one in a few more. So it
 * takes one pass plus `length × log(length)`, and the values are as good as those of `length`
 * independent permutations, even if a set has fewer elements than there are bins.
 *
 * @param elements 32-bit hashes, well mixed; repeated ones make no difference
 */
export function minHash(elements: Int32Array, length: number): Int32Array {
  const signature = new Int32Array(length);
  if (elements.length === 0) return signature;
  const filledIn = new Int32Array(length);
  let set = elements;
  let empty = length;
  for (let round = 1; round <= length && empty > 0; round += 1) {
    // Many elements that do not fill the bins are few elements repeated.
    if (round === 2 && set.length > MANY * length) set = Int32Array.from(new Set(set));
    const seed = Math.imul(round, ROUND);
    for (let at = 0; at < set.length; at += 1) {
      const hash = mix(item(set, at) ^ seed);
      // The high bits choose the bin; all bits are compared.
      const bin = Math.floor((hash >>> 0) * (length / 0x1_0000_0000));
      const before = item(filledIn, bin);
      if (before !== 0 && before !== round) continue;
      if (before === 0) {
        filledIn[bin] = round;
        signature[bin] = hash;
        empty -= 1;
      } else if (hash < item(signature, bin)) {
        signature[bin] = hash;
      }
    }
  }
  if (empty > 0) fillRest(set, signature, filledIn);
  return signature;
}

/** Fills bins that are empty (in sets of very few elements) with the least of all elements. */
function fillRest(elements: Int32Array, signature: Int32Array, filledIn: Int32Array): void {
  const { length } = signature;
  for (let bin = 0; bin < length; bin += 1) {
    if (item(filledIn, bin) !== 0) continue;
    const seed = Math.imul(length + 1 + bin, ROUND);
    let least = 0x7fffffff;
    for (let at = 0; at < elements.length; at += 1) {
      least = Math.min(least, mix(item(elements, at) ^ seed));
    }
    signature[bin] = least;
  }
}
