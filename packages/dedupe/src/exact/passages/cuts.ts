import { bytes, item } from '../../structures/typed-arrays';
import { UnionFind } from '../../structures/union-find';
import { type BlockTexts, placeInside, wordCount } from '../block-texts';
import type { Containment } from '../containment/containment';
import type { NestedPiece } from '../ranges/nested-pieces';
import { findSentenceStarts } from './sentence-starts';

/** How many words may be compared with words of other containers, for each word of the text. */
const BUDGET_EACH = 16;

/** Where texts are cut into pieces. */
export interface Cuts {
  /** For each word 1 if a piece begins with it, else 0. */
  before: Uint8Array;
  /** For each word 1 if a sentence begins with it, else 0. */
  sentences: Uint8Array;
  /** Words that are the same word in equal sentences, or because one block lies in another. */
  alike: UnionFind;
}

/**
 * Texts are cut
 *
 * - where a sentence begins,
 * - where the source nests a block in another one,
 * - where a block begins or ends that lies in another one: at one place if it has fewer than
 *   `minWords` words, else in each text that holds it,
 * - and nowhere else, but that equal sentences are cut alike, as is what blocks have of each other:
 *
 *     a   The Board | oversees risk.   Our CEO decides.        b = The Board
 *     c   As of today, nothing changed.   The Board | oversees risk.
 */
export function findCuts(read: BlockTexts, pieces: readonly NestedPiece[], minWords: number): Cuts {
  const { words, places } = read;
  const sentences = findSentenceStarts(read);
  const cuts = sentences.slice();
  const alike = new UnionFind(words.at.length);

  const wordAt = (position: number): number => item(words.before, position);
  const cutAround = (from: number, to: number): void => {
    const [first, end] = [wordAt(from), wordAt(to)];
    if (first === end) return;
    cuts[first] = 1;
    if (end < cuts.length) cuts[end] = 1;
  };
  let isTied = false;
  /** The same tokens in two places. */
  const cutBoth = (one: number, other: number, length: number): void => {
    cutAround(one, one + length);
    if (one === other) return;
    isTied = true;
    cutAround(other, other + length);
    alike.uniteRuns(wordAt(one), wordAt(other), wordAt(one + length) - wordAt(one));
  };

  for (const { inner, innerFrom, outer, outerFrom, length } of pieces) {
    cutBoth(item(places.from, inner) + innerFrom, item(places.from, outer) + outerFrom, length);
  }
  let left = BUDGET_EACH * words.at.length;
  for (const { inner, outer, start } of longestFirst(read)) {
    const [from, to] = [item(places.from, inner), item(places.to, inner)];
    if (wordCount(read, inner) < minWords || left <= 0) {
      cutAround(from, to);
      continue;
    }
    const other = placeInside({ inner, outer, start }, read.sequence, places);
    if (other !== from) left -= to - from;
    cutBoth(from, other, to - from);
  }

  // As a rule, no block begins or ends inside a sentence: there is nothing to cut alike.
  const isPlain = !isTied && cuts.every((cut, word) => cut === sentences[word]);
  if (isPlain) return { before: cuts, sentences, alike };
  uniteEqualSentences(read, sentences, alike);
  const isCut = bytes(cuts.length);
  for (let word = 0; word < cuts.length; word += 1) {
    if (cuts[word] === 1) isCut[alike.find(word)] = 1;
  }
  return { before: cuts.map((_, word) => item(isCut, alike.find(word))), sentences, alike };
}

/** The contained texts with what holds them, in an order that no order of the blocks changes. */
function longestFirst({ texts, contained }: BlockTexts): Containment[] {
  const compare = (one: number, other: number): number => {
    const [a = '', b = ''] = [texts[one], texts[other]];
    return b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
  };
  return contained.toSorted((a, b) => compare(a.inner, b.inner) || compare(a.outer, b.outer));
}

/** Unites the words of equal sentences, one by one. */
function uniteEqualSentences(
  { texts, wholes, sequence, words }: BlockTexts,
  starts: Uint8Array,
  alike: UnionFind,
): void {
  const firsts = new Map<string, number>();
  wholes.forEach((text, index) => {
    const end = item(words.before, item(sequence.begins, index + 1));
    let from = item(words.before, item(sequence.begins, index));
    while (from < end) {
      let to = from + 1;
      while (to < end && starts[to] === 0) to += 1;
      const sentence = (texts[text] ?? '').slice(
        item(sequence.starts, item(words.at, from)),
        item(sequence.ends, item(words.at, to - 1)),
      );
      const first = firsts.get(sentence);
      if (first === undefined) firsts.set(sentence, from);
      else alike.uniteRuns(first, from, to - from);
      from = to;
    }
  });
}
