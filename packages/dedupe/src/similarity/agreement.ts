import { item } from '../pair-table';
import { findAdditions } from './additions';
import { type Reading, readText } from './reading';
import { Stems } from './stems';
import { unmatchedShare } from './unmatched';
import { Vocabulary } from './vocabulary';
import { WordAligner } from './word-aligner';

/** How far two texts say the same in the same words. */
export interface Agreement {
  /**
   * Share of the words of both texts that both have in the same order:
   * `2 × common / (words of a + words of b)`, with as many common words as there can be (their
   * longest common subsequence). Words that begin alike are the same here: in their first half, at
   * least five letters of it. 0 for nothing, 1 for the same words.
   */
  similarity: number;
  /**
   * How much of a text the other does not say: the share of its sentences that the other has not,
   * or the share of its words in such sentences, whichever is more; of the text where that is more.
   * The other has a sentence if it has half of its words, and if no more than three in seven were
   * added: have no other words in their place. Headings (fewer than 8 words without a stop) are no
   * sentences.
   */
  unmatched: number;
}

/** Reads texts and compares them word by word; those it compares, it has read. */
export class TextComparer {
  readonly #vocabulary = new Vocabulary();
  readonly #stems = new Stems(this.#vocabulary);
  readonly #aligner = new WordAligner();

  read(text: string): Reading {
    return readText(text, this.#vocabulary, this.#stems);
  }

  /**
   * `null` where the similarity is less than `least`. Texts of many thousand words that differ in
   * more than some 250 of them may have a few more in common than are found: time stays bounded,
   * and the similarity is a lower bound then.
   */
  agree(a: Reading, b: Reading, least: number): Agreement | null {
    // There may be several ways to align two texts: which one is taken must not depend on the order.
    if (a.text > b.text) return this.agree(b, a, least);
    const all = a.words.length + b.words.length;
    this.#aligner.reserve(this.#vocabulary.size);
    // Rounding must not lose a pair that is just similar enough.
    const edits = this.#aligner.align(a.words, b.words, (least * all) / 2 - 1e-6);
    if (edits === null) return null;
    const differing = count(edits.removed) + count(edits.added);
    const similarity = all === 0 ? 1 : (all - differing) / all;
    if (similarity < least) return null;
    const additions = findAdditions(edits);
    const unmatchedOfA = unmatchedShare(a, edits.removed, additions.a);
    const unmatchedOfB = unmatchedShare(b, edits.added, additions.b);
    return { similarity, unmatched: Math.max(unmatchedOfA, unmatchedOfB) };
  }
}

function count(marks: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < marks.length; at += 1) sum += item(marks, at);
  return sum;
}
