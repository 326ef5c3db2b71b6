import type { Reading } from '../similarity/reading';
import { checkShare } from './check';

/** From where on two texts are near-duplicates. */
export interface NearDuplicateOptions {
  /** Least share of words in common, in the same order: see `Agreement`. Default 11/18. */
  similarity?: number;
  /** Greatest share of a text that the other does not say: see `Agreement`. Default 1/5. */
  unmatched?: number;
}

export interface Criteria {
  similarity: number;
  unmatched: number;
}

/** @throws {RangeError} */
export function checkCriteria(options: NearDuplicateOptions): Criteria {
  return {
    similarity: checkShare('similarity', options.similarity ?? 11 / 18),
    unmatched: checkShare('unmatched', options.unmatched ?? 1 / 5),
  };
}

type Length = Pick<Reading, 'weight' | 'leastWeight'>;

/** Texts whose lengths differ so much cannot have enough words in common. */
export function mayMeet(a: Length, b: Length, { similarity }: Criteria): boolean {
  return isEnough(a.weight, b.leastWeight) && isEnough(b.weight, a.leastWeight);

  function isEnough(shorter: number, longer: number): boolean {
    return 2 * shorter >= similarity * (shorter + longer);
  }
}
