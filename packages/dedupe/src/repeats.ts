import { bytes, ints, intsFrom } from './arrays';
import { item } from './pair-table';
import type { Sequence, Words } from './sequence';
import { GAP, isWord, withoutGap } from './tokens';

/**
 * Stretches of words, each with the punctuation that belongs to it: `the committee). (The` has
 * `committee` with `).` and `The` with `(`. What follows a word without white space is the word's
 * own, the rest belongs to the next word.
 */
export interface Stretches extends Words {
  /** `[from, to)`: the word with its punctuation. */
  from: Int32Array;
  to: Int32Array;
}

/** Longer searches for a free slot end with the guess that the run stands twice. */
const MAX_PROBES = 8;
const FACTOR = 0x01000193;

/**
 * The stretches of the texts that may stand in several places: all that is covered by runs of
 * `minWords` words whose hash another run has, too. What is left out certainly stands once, and
 * that is nearly everything; so the exact work behind this is done on little.
 */
export function findRepeats(sequence: Sequence, words: Words, minWords: number): Stretches {
  const { symbols } = sequence;
  const { at, begins } = words;
  const repeats = new RepeatedHashes(at.length);
  const last = power(FACTOR, minWords - 1);
  const symbolOf = (word: number): number => withoutGap(item(symbols, item(at, word)));
  for (let text = 0; text + 1 < begins.length; text += 1) {
    const begin = item(begins, text);
    const end = item(begins, text + 1);
    let hash = 0;
    for (let word = begin; word < end; word += 1) {
      const first = word - minWords;
      if (first >= begin) hash = (hash - Math.imul(symbolOf(first), last)) | 0;
      hash = (Math.imul(hash, FACTOR) + symbolOf(word)) | 0;
      if (first + 1 >= begin) repeats.add(first + 1, hash);
    }
  }
  return repeats.any ? cover(sequence, words, minWords, repeats.marks) : NOTHING;
}

const none = new Int32Array(0);
const NOTHING: Stretches = { at: none, from: none, to: none, begins: new Int32Array(1) };

function power(base: number, exponent: number): number {
  let result = 1;
  for (let factor = base, rest = exponent; rest > 0; rest >>= 1) {
    if (rest & 1) result = Math.imul(result, factor);
    factor = Math.imul(factor, factor);
  }
  return result;
}

/** Marks the numbers whose hash was added before or is added again. */
class RepeatedHashes {
  readonly marks: Uint8Array;
  any = false;
  /** A number plus one; 0 is a free slot. */
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  /** The highest bits of a product say where to look. */
  readonly #shift: number;

  constructor(count: number) {
    this.marks = bytes(count);
    this.#hashes = ints(count);
    this.#shift = Math.max(1, Math.clz32(count) - 1);
    this.#slots = ints(2 ** (32 - this.#shift));
  }

  add(number: number, hash: number): void {
    this.#hashes[number] = hash;
    const mask = this.#slots.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) >>> this.#shift;
    for (let probes = 0; probes < MAX_PROBES; probes += 1) {
      const other = item(this.#slots, slot) - 1;
      if (other === -1) {
        this.#slots[slot] = number + 1;
        return;
      }
      if (item(this.#hashes, other) === hash) {
        this.#mark(other);
        break;
      }
      slot = (slot + 1) & mask;
    }
    this.#mark(number);
  }

  #mark(number: number): void {
    this.marks[number] = 1;
    this.any = true;
  }
}

/** The words of all marked runs; a stretch ends where its text ends or no marked run goes on. */
function cover(
  { symbols, begins: positions }: Sequence,
  { at, begins }: Words,
  minWords: number,
  marks: Uint8Array,
): Stretches {
  const kept: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const stretches: number[] = [];
  for (let text = 0; text + 1 < begins.length; text += 1) {
    const textEnd = item(positions, text + 1);
    let lead = item(positions, text);
    let covered = 0;
    for (let word = item(begins, text); word < item(begins, text + 1); word += 1) {
      const position = item(at, word);
      const end = ownEnd(symbols, position, textEnd);
      const before = covered;
      if (marks[word] === 1) covered = word + minWords;
      if (word < covered) {
        if (word >= before) stretches.push(kept.length);
        kept.push(position);
        from.push(lead);
        to.push(end);
      }
      lead = end;
    }
  }
  stretches.push(kept.length);
  return {
    at: intsFrom(kept),
    from: intsFrom(from),
    to: intsFrom(to),
    begins: intsFrom(stretches),
  };
}

/** Where the punctuation ends that follows a word without white space. */
function ownEnd(symbols: Int32Array, word: number, textEnd: number): number {
  let at = word + 1;
  while (at < textEnd && (item(symbols, at) & GAP) === 0 && !isWord(item(symbols, at))) at += 1;
  return at;
}
