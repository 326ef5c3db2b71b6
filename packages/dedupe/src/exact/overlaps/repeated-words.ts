import { bytes, ints, intsFrom, item } from '../../structures/typed-arrays';
import { withoutGap } from '../../tokens/tokens';
import type { BlockTexts } from '../block-texts';

/** Words of the sequence that belong to runs which two texts may have. */
export interface RepeatedWords {
  /** Position of each word, ascending. */
  at: Int32Array;
  /** 1 for a word that itself belongs to two texts of which neither contains the other, else 0. */
  crossed: Uint8Array;
  /** The first word of each stretch of neighbours, and last the number of words. */
  begins: Int32Array;
}

/** Longer searches for a free slot end with the guess that the run stands twice. */
const MAX_PROBES = 8;
const FACTOR = 0x01000193;

/**
 * All words of runs of `minWords` words whose hash another run has, too, or that two texts share as
 * stretches of a third one. What is left out certainly comes once, and that is nearly everything;
 * so the exact work after this is done on little.
 */
export function findRepeatedWords(read: BlockTexts, minWords: number): RepeatedWords {
  const {
    sequence: { symbols, begins: positions },
    words: { at, before },
  } = read;
  const begins = positions.map((position) => item(before, position));
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
  const crossed = findCrossed(read);
  for (const [from, to] of crossed) {
    for (let word = from; word + minWords <= to; word += 1) repeats.mark(word);
  }
  return repeats.any ? cover(at, begins, minWords, repeats.marks, crossed) : NOTHING;
}

const NOTHING: RepeatedWords = {
  at: new Int32Array(0),
  crossed: new Uint8Array(0),
  begins: new Int32Array(1),
};

/** What two stretches of one text have in common where neither contains the other, in words. */
function findCrossed({ places, words: { before } }: BlockTexts): [from: number, to: number][] {
  const stretches = Array.from(places.from, (from, text) => ({ from, to: item(places.to, text) }));
  stretches.sort((a, b) => a.from - b.from || b.to - a.to);
  const crossed: [number, number][] = [];
  let open: typeof stretches = [];
  for (const stretch of stretches) {
    open = open.filter(({ to }) => to > stretch.from);
    const ends = open.filter(({ to }) => to < stretch.to).map(({ to }) => to);
    const end = ends.reduce((most, to) => Math.max(most, to), stretch.from);
    if (end > stretch.from) crossed.push([item(before, stretch.from), item(before, end)]);
    open.push(stretch);
  }
  return crossed;
}

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
        this.mark(other);
        break;
      }
      slot = (slot + 1) & mask;
    }
    this.mark(number);
  }

  mark(number: number): void {
    this.marks[number] = 1;
    this.any = true;
  }
}

/** The words of all marked runs; a stretch ends where its text ends or no marked run goes on. */
function cover(
  at: Int32Array,
  begins: Int32Array,
  minWords: number,
  marks: Uint8Array,
  crossed: readonly (readonly [from: number, to: number])[],
): RepeatedWords {
  const inTwo = bytes(at.length);
  for (const [from, to] of crossed) inTwo.fill(1, from, to);
  const keptCrossed: number[] = [];
  const kept: number[] = [];
  const stretches: number[] = [];
  for (let text = 0; text + 1 < begins.length; text += 1) {
    let covered = 0;
    for (let word = item(begins, text); word < item(begins, text + 1); word += 1) {
      const before = covered;
      if (marks[word] === 1) covered = word + minWords;
      if (word >= covered) continue;
      if (word >= before) stretches.push(kept.length);
      kept.push(item(at, word));
      keptCrossed.push(item(inTwo, word));
    }
  }
  stretches.push(kept.length);
  return {
    at: intsFrom(kept),
    crossed: Uint8Array.from(keptCrossed),
    begins: intsFrom(stretches),
  };
}
