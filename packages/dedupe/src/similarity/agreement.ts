import { Vocabulary } from '../folded-words/vocabulary';
import { item } from '../structures/item';
import { commonWeightOf, functionEnd, numberFunctionWords, weightOf } from './function-words';
import { titlesOf } from './leading-titles';
import { Stems } from './stems';
import { type ComparedText, findAdditions, unmatchedShare } from './unmatched-share';
import { readText, type WeighedText } from './weighed-text';
import { WordAligner } from './word-aligner';

/** How much two texts say the same in the same words. */
export interface Agreement {
  /**
   * The share of the words of both texts that both have in the same order (their longest common
   * subsequence): `common / (common + differing)`. Words that begin alike count as the same: if their
   * first halves, at least five letters, are equal. English function words count half, and so do names
   * in common: words that are capitalized or begin with a digit. From 0 for nothing in common to 1 for
   * the same words.
   */
  similarity: number;
  /**
   * How much of a text the other does not say: the share of its sentences that the other does not
   * have, for the text with the greater share. The other text has a sentence if it has half of its
   * words, if at most three in seven were added (have no other words in their place) and at most three
   * in eight at once, and if it denies something where the sentence does. Headings (fewer than 8 words
   * without a stop, or fewer than 12 that are all capitalized) are not sentences.
   */
  unmatched: number;
}

/** Reads texts and compares them word by word. It compares only texts that it has read itself. */
export class TextComparer {
  readonly #vocabulary = new Vocabulary();
  readonly #stems = new Stems(this.#vocabulary, functionEnd);
  readonly #aligner = new WordAligner(weightOf);

  constructor() {
    numberFunctionWords(this.#vocabulary);
  }

  read(text: string): WeighedText {
    return readText(text, this.#vocabulary, this.#stems);
  }

  /**
   * Returns how much two texts agree, or `null` if their similarity is less than `least`. In texts of
   * many thousand words that differ in more than some 250 of them, a few common words may be missed,
   * so that time stays bounded; the similarity is then a lower bound.
   */
  agree(a: WeighedText, b: WeighedText, least: number): Agreement | null {
    // Two texts can align in several ways; which one is taken must not depend on their order.
    if (a.text > b.text) return this.agree(b, a, least);
    this.#aligner.reserve(this.#vocabulary.size);
    // Common names cannot raise it, and a heading may not count. Rounding must not lose a pair that
    // is just similar enough.
    const enough = (least * (a.leastWeight + b.leastWeight)) / 2 - 1e-6;
    const edits = this.#aligner.align(a.words, b.words, enough);
    if (edits === null) return null;
    const from = titlesOf(a, b, edits);
    const ofA: Words = { text: a, own: edits.removed, from: from.a };
    const ofB: Words = { text: b, own: edits.added, from: from.b };
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

type Words = Omit<ComparedText, 'added'>;

function similarityOf(a: Words, b: Words): number {
  const [ofA, ofB] = [weighWords(a), weighWords(b)];
  const differing = ofA.differing + ofB.differing;
  const common = ofA.common + ofB.common;
  return differing === 0 ? 1 : common / (common + differing);
}

function weighWords({ text, own, from }: Words): { common: number; differing: number } {
  const { words, names, commonWeight } = text;
  const sums = { common: commonWeight, differing: 0 };
  for (let word = 0; word < words.length; word += 1) {
    if (item(own, word) === 0) continue;
    const weight = weightOf(item(words, word));
    sums.common -= commonWeightOf(weight, item(names, word));
    if (word >= from) sums.differing += weight;
  }
  return sums;
}
