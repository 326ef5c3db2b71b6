import { checkShare } from './check';

/** From where on two texts are near-duplicates. */
export interface NearDuplicateOptions {
  /** Least share of words in common, in the same order: see `Agreement`. Default 5/8. */
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
    similarity: checkShare('similarity', options.similarity ?? 5 / 8),
    unmatched: checkShare('unmatched', options.unmatched ?? 1 / 5),
  };
}

/** Texts whose lengths differ so much cannot have enough words in common. */
export function mayMeet(wordsOfA: number, wordsOfB: number, { similarity }: Criteria): boolean {
  return 2 * Math.min(wordsOfA, wordsOfB) >= similarity * (wordsOfA + wordsOfB);
}
