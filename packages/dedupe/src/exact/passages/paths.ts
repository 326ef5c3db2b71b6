import { lowerBound } from '../../structures/binary-search';
import { bytes, ints, intsFrom, item } from '../../structures/typed-arrays';
import type { BlockTexts } from '../block-texts';
import type { Pieces } from './pieces';

/** A text as a sequence of passages: passage `k` is the tokens `[starts[k], starts[k + 1])`. */
export interface Path {
  passages: Int32Array;
  starts: Int32Array;
}

export interface Paths {
  /** For each distinct text its path; without passages where the text has no word. */
  paths: Path[];
  /** Number of passages; they are numbered by first appearance in the texts. */
  count: number;
}

/**
 * Joins pieces to passages: the longest runs of pieces that always come together.
 *
 * Pieces X and Y are one passage exactly if Y with the same signs and white space follows every X,
 * X comes before every Y, and no text ends or begins between them. (The texts are walks through a
 * graph of pieces; the passages are its maximal paths without branches, known as unitigs where
 * genomes are assembled.)
 */
export function findPaths(read: BlockTexts, pieces: Pieces): Paths {
  const { places, words } = read;
  const wordAt = (position: number): number => item(words.before, position);
  const stretches = Array.from(places.from, (from, text) => {
    const first = lowerBound(pieces.words, wordAt(from));
    return { first, last: lowerBound(pieces.words, wordAt(item(places.to, text)), first) };
  });

  const begins = findBegins(read, pieces, stretches);
  const numbers = ints(pieces.count).fill(-1);
  let count = 0;
  const paths = stretches.map(({ first, last }, text): Path => {
    const passages: number[] = [];
    const starts: number[] = [];
    for (let piece = first; piece < last; piece += 1) {
      if (begins[piece] === 0) continue;
      const name = item(pieces.numbers, piece);
      if (numbers[name] === -1) numbers[name] = count++;
      passages.push(item(numbers, name));
      starts.push(piece === first ? item(places.from, text) : item(pieces.starts, piece));
    }
    starts.push(item(places.to, text));
    return { passages: intsFrom(passages), starts: intsFrom(starts) };
  });
  return { paths, count };
}

/** For each piece whether a passage begins with it: 1 or 0. */
function findBegins(
  { sequence: { symbols }, words }: BlockTexts,
  pieces: Pieces,
  stretches: readonly { first: number; last: number }[],
): Uint8Array {
  const { numbers } = pieces;
  const endsAfter = bytes(pieces.count);
  const beginsWith = bytes(pieces.count);
  for (const { first, last } of stretches) {
    if (first === last) continue;
    beginsWith[item(numbers, first)] = 1;
    endsAfter[item(numbers, last - 1)] = 1;
  }

  /** Whether what is between a piece and the one before it is the same in two places. */
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
  // Each piece is compared with the neighbours of the first one of its text.
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
