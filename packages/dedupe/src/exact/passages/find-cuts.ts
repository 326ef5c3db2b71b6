import { sentenceSpans } from '@cydkit/text';
import { item } from '../../structures/item';
import { bytes } from '../../structures/typed-arrays';
import { UnionFind } from '../../structures/union-find';
import { type BlockTexts, longestFirst, positionInside, wordCount } from '../blocks/block-texts';
import { tokenFrom } from '../blocks/block-tokens';
import { none } from '../blocks/distinct-texts';
import type { NestedPiece } from '../ranges/nested-pieces';
import { cutIntoStretches } from './text-stretches';

/** How many words may be compared with words of other containers, for each word of the text. */
const budgetEach = 16;

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
 * Finds where texts are cut:
 *
 * - where a sentence begins,
 * - where the source nests a block in another one,
 * - where a block that lies in another one begins or ends: at one place if it has fewer than
 *   `minWords` words, else in each text that contains it,
 * - and nowhere else, except that equal sentences are cut alike, and so is text that one block shares
 *   with another:
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
  /** Cuts around the same tokens in two places. */
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
  let left = budgetEach * words.at.length;
  for (const { inner, outer, start } of longestFirst(read)) {
    const [from, to] = [item(places.from, inner), item(places.to, inner)];
    if (wordCount(read, inner) < minWords || left <= 0) {
      cutAround(from, to);
      continue;
    }
    const other = positionInside({ inner, outer, start }, read.sequence, places);
    if (other !== from) left -= to - from;
    cutBoth(from, other, to - from);
  }

  // Usually no block begins or ends inside a sentence, and there is nothing to cut alike.
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
  const { words, texts } = cutIntoStretches(read, starts);
  const firsts = new Map<number, number>();
  texts.forEach((text, sentence) => {
    const from = item(words, sentence);
    const first = firsts.get(text) ?? from;
    firsts.set(text, first);
    alike.uniteRuns(first, from, first === from ? 0 : item(words, sentence + 1) - from);
  });
}

/**
 * Marks with 1 each word that begins a sentence, heading, list item or row in any block that has the
 * word. Copies of a text may differ in their lines: one line in one of them can be two in another.
 */
function findSentenceStarts(read: BlockTexts): Uint8Array {
  const { blocks, textOf, wholes, words, places } = read;
  const starts = bytes(words.at.length);
  const mark = (position: number): void => {
    const word = item(words.before, position);
    if (word < starts.length) starts[word] = 1;
  };
  const isWhole = bytes(places.from.length);
  for (const text of wholes) {
    isWhole[text] = 1;
    if (wordCount(read, text) > 0) mark(item(places.from, text));
  }

  const done = new Set<string>();
  blocks.forEach(({ text }, block) => {
    const number = item(textOf, block);
    // Without lines of its own, a text has the sentences of the text around it.
    if (number === none || (isWhole[number] === 0 && !text.includes('\n')) || done.has(text))
      return;
    done.add(text);
    const tokens = read.tokensOf(block);
    const from = item(places.from, number);
    let token = 0;
    for (const { start } of sentenceSpans(text)) {
      token = tokenFrom(tokens, start, token);
      // If a block begins inside a sentence, its own lines say nothing about that.
      if (token > 0) mark(from + token);
    }
  });
  return starts;
}
