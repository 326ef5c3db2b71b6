import { item } from '../structures/typed-arrays';
import { findAdditions } from './additions';
import { type Reading, readText } from './reading';
import type { Side } from './side';
import { Stems } from './stems';
import { titlesOf } from './titles';
import { unmatchedShare } from './unmatched';
import { Vocabulary } from './vocabulary';
import { commonWeightOf, weightOf } from './weights';
import { WordAligner } from './word-aligner';
import { FUNCTION_END, numberFunctionWords } from './word-kinds';

/** How far two texts say the same in the same words. */
export interface Agreement {
  /**
   * Share of the words of both texts that both have in the same order, with as many common words as
   * there can be (their longest common subsequence): `common / (common + differing)`. Words that
   * begin alike are the same here: in their first half, at least five letters of it. English
   * function words count half, as do names in common: words that are capitalised or begin with a
   * digit. 0 for nothing, 1 for the same words.
   */
  similarity: number;
  /**
   * How much of a text the other does not say: the share of its sentences that the other has not,
   * of the text where that is more. The other has a sentence if it has half of its words, if no more
   * than three in seven were added (have no other words in their place) and no more than three in
   * eight at once, and if it denies something where the sentence does. Headings (fewer than 8 words
   * without a stop, or fewer than 12 that are all capitalised) are no sentences.
   */
  unmatched: number;
}

/** Reads texts and compares them word by word; those it compares, it has read. */
export class TextComparer {
  readonly #vocabulary = new Vocabulary();
  readonly #stems = new Stems(this.#vocabulary, FUNCTION_END);
  readonly #aligner = new WordAligner(weightOf);

  constructor() {
    numberFunctionWords(this.#vocabulary);
  }

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
    this.#aligner.reserve(this.#vocabulary.size);
    // Names in common make it no more, and a heading may not count. Rounding must not lose a pair
    // that is just similar enough.
    const enough = (least * (a.leastWeight + b.leastWeight)) / 2 - 1e-6;
    const edits = this.#aligner.align(a.words, b.words, enough);
    if (edits === null) return null;
    const from = titlesOf(a, b, edits);
    const ofA: Words = { reading: a, own: edits.removed, from: from.a };
    const ofB: Words = { reading: b, own: edits.added, from: from.b };
    const similarity = similarityOf(ofA, ofB);
    if (similarity < least) return null;
    const added = findAdditions(edits);
    const [sideA, sideB] = [
      { ...ofA, added: added.a },
      { ...ofB, added: added.b },
    ];
    const unmatched = Math.max(unmatchedShare(sideA, sideB), unmatchedShare(sideB, sideA));
    return { similarity, unmatched };
  }
}

type Words = Omit<Side, 'added'>;

function similarityOf(a: Words, b: Words): number {
  const [ofA, ofB] = [weighWords(a), weighWords(b)];
  const differing = ofA.differing + ofB.differing;
  const common = ofA.common + ofB.common;
  return differing === 0 ? 1 : common / (common + differing);
}

function weighWords({ reading, own, from }: Words): { common: number; differing: number } {
  const { words, names, commonWeight } = reading;
  const sums = { common: commonWeight, differing: 0 };
  for (let word = 0; word < words.length; word += 1) {
    if (item(own, word) === 0) continue;
    const weight = weightOf(item(words, word));
    sums.common -= commonWeightOf(weight, item(names, word));
    if (word >= from) sums.differing += weight;
  }
  return sums;
}
