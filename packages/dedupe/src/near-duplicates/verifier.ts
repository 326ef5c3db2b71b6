import { foldWords } from '../folded-words/scan-words';
import { type Agreement, TextComparer } from '../similarity/agreement';
import { checkShare } from '../similarity/check-options';
import type { WeighedText } from '../similarity/weighed-text';
import { TextCache, type TextOf } from './text-cache';

/** When two texts are near-duplicates. */
export interface NearDuplicateOptions {
  /** The least share of words in common, in the same order: see `Agreement`. Default 11/18. */
  similarity?: number;
  /** The greatest share of a text that the other does not say: see `Agreement`. Default 1/5. */
  unmatched?: number;
}

/** The criteria for near-duplicates, with their defaults. */
export interface Criteria {
  similarity: number;
  unmatched: number;
}

/**
 * Returns the criteria with their defaults.
 *
 * @throws {RangeError} if one is not a number from 0 to 1.
 */
export function checkCriteria(options: NearDuplicateOptions): Criteria {
  return {
    similarity: checkShare('similarity', options.similarity ?? 11 / 18),
    unmatched: checkShare('unmatched', options.unmatched ?? 1 / 5),
  };
}

type Length = Pick<WeighedText, 'weight' | 'leastWeight'>;

/** False if the lengths of two texts differ too much for enough words in common. */
function mayAgree(a: Length, b: Length, { similarity }: Criteria): boolean {
  return isEnough(a.weight, b.leastWeight) && isEnough(b.weight, a.leastWeight);

  function isEnough(shorter: number, longer: number): boolean {
    return 2 * shorter >= similarity * (shorter + longer);
  }
}

/** Compares documents by their texts, given their ids. */
export class Verifier {
  readonly #texts: TextCache<WeighedText>;
  #comparer = new TextComparer();

  constructor(textOf: TextOf) {
    this.#texts = new TextCache(textOf, () => {
      this.#comparer = new TextComparer();
      return (text) => this.#comparer.read(text);
    });
  }

  textOf(id: string): string {
    return this.#texts.both(id, id)[0].text;
  }

  /** Returns the agreement of two documents, or `null` if they are not near-duplicates. */
  verify(a: string, b: string, criteria: Criteria): Agreement | null {
    const [one, other] = this.#texts.both(a, b);
    if (!mayAgree(one, other, criteria)) return null;
    const agreement = this.#comparer.agree(one, other, criteria.similarity);
    return agreement !== null && agreement.unmatched <= criteria.unmatched ? agreement : null;
  }

  /** True if both have the same words in the same order. */
  isSame(a: string, b: string): boolean {
    const [one, other] = this.#texts.both(a, b);
    if (one.text === other.text) return true;
    return one.words.length === other.words.length && foldWords(one.text) === foldWords(other.text);
  }
}
