import { bytes, item } from '../../structures/typed-arrays';
import { UnionFind } from '../../structures/union-find';
import { type BlockTexts, longestFirst, placeInside, wordCount } from '../block-texts';
import type { NestedPiece } from '../ranges/nested-pieces';
import { cutWholes } from './cut-wholes';
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

/** Unites the words of equal sentences, one by one. */
function uniteEqualSentences(read: BlockTexts, starts: Uint8Array, alike: UnionFind): void {
  const { words, texts } = cutWholes(read, starts);
  const firsts = new Map<number, number>();
  texts.forEach((text, sentence) => {
    const from = item(words, sentence);
    const first = firsts.get(text) ?? from;
    firsts.set(text, first);
    alike.uniteRuns(first, from, first === from ? 0 : item(words, sentence + 1) - from);
  });
}
