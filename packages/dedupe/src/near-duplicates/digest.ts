import { mix } from '../similarity/mix';
import type { Words } from '../similarity/scan-words';
import { item } from '../structures/typed-arrays';

/** 53 bits of the words in their order: enough to look whether there may be the same words. */
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
