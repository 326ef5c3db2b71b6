import { lowerBound } from '../../structures/binary-search';
import { item } from '../../structures/item';
import { PairTable } from '../../structures/pair-table';
import { bytes, ints, intsFrom } from '../../structures/typed-arrays';
import { UnionFind } from '../../structures/union-find';
import type { BlockTexts } from '../blocks/block-texts';
import type { Cuts } from './find-cuts';
import { cutIntoStretches, type TextStretches } from './text-stretches';

/** The passages of one text: passage `k` is the tokens `[starts[k], starts[k + 1])`. */
export interface TextPassages {
  passages: Int32Array;
  starts: Int32Array;
}

/** All texts as sequences of passages. */
export interface PassageLayout {
  /** The passages of each distinct text; none where the text has no word. */
  texts: TextPassages[];
  /** The number of passages; they are numbered by first appearance in the texts. */
  count: number;
}

/**
 * Joins the pieces between the cuts into passages: the longest runs of pieces that always occur
 * together.
 *
 * Pieces X and Y belong to one passage exactly if Y, with the same signs and white space before it,
 * follows every X, X precedes every Y, and no text begins or ends between them. (The texts are walks
 * through a graph of pieces. The passages are its maximal paths without branches, which genome
 * assembly calls unitigs.)
 */
export function findPassages(read: BlockTexts, cuts: Cuts, minWords: number): PassageLayout {
  const pieces = findPieces(read, cuts, minWords);
  const { places, words } = read;
  const wordAt = (position: number): number => item(words.before, position);
  const runs = Array.from(places.from, (from, text): PieceRun => {
    const first = lowerBound(pieces.words, wordAt(from));
    return { first, last: lowerBound(pieces.words, wordAt(item(places.to, text)), first) };
  });

  const begins = findPassageStarts(read, pieces, runs);
  const numbers = ints(pieces.count).fill(-1);
  let count = 0;
  const texts = runs.map(({ first, last }, text): TextPassages => {
    const passages: number[] = [];
    const starts: number[] = [];
    for (let piece = first; piece < last; piece += 1) {
      if (begins[piece] === 0) continue;
      const name = item(pieces.numbers, piece);
      if (numbers[name] === -1) {
        numbers[name] = count;
        count += 1;
      }
      passages.push(item(numbers, name));
      starts.push(piece === first ? item(places.from, text) : item(pieces.starts, piece));
    }
    starts.push(item(places.to, text));
    return { passages: intsFrom(passages), starts: intsFrom(starts) };
  });
  return { texts, count };
}

/** The wholes as pieces, one after another. */
interface Pieces extends TextStretches {
  /** The number of each piece, below `count`; equal pieces have the same. */
  numbers: Int32Array;
  count: number;
}

/** The pieces `[first, last)` of a text. */
interface PieceRun {
  first: number;
  last: number;
}

/**
 * Finds the pieces, and which are equal: those with equal texts. But a part of a sentence with fewer
 * than `minWords` words equals only its own counterparts. Otherwise a sentence would lose its `The`
 * because another one, cut by a tag, has a `The`, too.
 */
function findPieces(read: BlockTexts, cuts: Cuts, minWords: number): Pieces {
  const stretches = cutIntoStretches(read, cuts.before);
  const { words, texts } = stretches;
  const count = texts.length;
  const equal = new UnionFind(count);
  const firstOfText = new Map<number, number>();
  const counterparts = new PairTable(count);
  const firstCounterpart: number[] = [];
  for (let piece = 0; piece < count; piece += 1) {
    const [word, next, text] = [item(words, piece), item(words, piece + 1), item(texts, piece)];
    const counterpart = counterparts.intern(text, cuts.alike.find(word));
    const other = firstCounterpart[counterpart];
    if (other === undefined) firstCounterpart.push(piece);
    else equal.unite(other, piece);

    const endsSentence = next === cuts.sentences.length || cuts.sentences[next] === 1;
    const isSentence = cuts.sentences[word] === 1 && endsSentence;
    if (!isSentence && next - word < minWords) continue;
    const first = firstOfText.get(text);
    if (first === undefined) firstOfText.set(text, piece);
    else equal.unite(first, piece);
  }
  return { ...stretches, numbers: equal.classes(), count };
}

/** Marks with 1 the pieces that begin a passage, with 0 the others. */
function findPassageStarts(
  { sequence: { symbols }, words }: BlockTexts,
  pieces: Pieces,
  runs: readonly PieceRun[],
): Uint8Array {
  const { numbers } = pieces;
  const endsAfter = bytes(pieces.count);
  const beginsWith = bytes(pieces.count);
  for (const { first, last } of runs) {
    if (first === last) continue;
    beginsWith[item(numbers, first)] = 1;
    endsAfter[item(numbers, last - 1)] = 1;
  }

  /** True if what is between a piece and the one before it is the same in two places. */
  const sameGap = (one: number, other: number): boolean => {
    const [word, otherWord] = [item(pieces.words, one), item(pieces.words, other)];
    const [to, otherTo] = [item(words.at, word), item(words.at, otherWord)];
    const length = to - item(words.at, word - 1);
    if (length !== otherTo - item(words.at, otherWord - 1)) return false;
    for (let back = 0; back < length; back += 1) {
      if (item(symbols, to - back) !== item(symbols, otherTo - back)) return false;
    }
    return true;
  };
  // Each piece is compared with the neighbors of the first one with its text.
  const firsts = ints(pieces.count).fill(-1);
  numbers.forEach((number, piece) => {
    const first = item(firsts, number);
    if (first === -1) {
      firsts[number] = piece;
      return;
    }
    if (beginsWith[number] === 0) {
      const same = numbers[piece - 1] === numbers[first - 1] && sameGap(piece, first);
      if (!same) beginsWith[number] = 1;
    }
    if (endsAfter[number] === 0) {
      const same = numbers[piece + 1] === numbers[first + 1] && sameGap(piece + 1, first + 1);
      if (!same) endsAfter[number] = 1;
    }
  });
  return bytes(numbers.length).map((_, piece) => {
    if (piece === 0) return 1;
    return item(beginsWith, item(numbers, piece)) | item(endsAfter, item(numbers, piece - 1));
  });
}
