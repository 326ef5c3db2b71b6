import { item } from '../../structures/item';
import { bytes, ints, intsFrom } from '../../structures/typed-arrays';
import { withoutGap } from '../../tokens/symbols';
import type { BlockTexts } from '../blocks/block-texts';

/** Runs of exactly `minWords` words that two texts may share, by their first words. */
export interface SharedWindows {
  /** The first word of each, ascending. */
  words: Int32Array;
  /** A number for the words of each: the same for equal windows, and hardly ever for others. */
  numbers: Int32Array;
}

/** After this many slots, the window is assumed to occur twice. */
const maxProbes = 8;
const factor = 0x01000193;

/**
 * Finds the windows whose hash occurs more than once, or that two texts share as stretches of a third
 * one. Nearly all windows of a filing occur once and are left out.
 */
export function findSharedWindows(read: BlockTexts, minWords: number): SharedWindows {
  const { symbols, begins } = read.sequence;
  const { at, before } = read.words;
  const hashes = ints(at.length);
  const shared = new RepeatedHashes(at.length);
  const last = power(factor, minWords - 1);
  const symbolOf = (word: number): number => withoutGap(item(symbols, item(at, word)));
  for (let text = 0; text + 1 < begins.length; text += 1) {
    const begin = item(before, item(begins, text));
    const end = item(before, item(begins, text + 1));
    let hash = 0;
    for (let word = begin; word < end; word += 1) {
      const first = word - minWords;
      if (first >= begin) hash = (hash - Math.imul(symbolOf(first), last)) | 0;
      hash = (Math.imul(hash, factor) + symbolOf(word)) | 0;
      if (first + 1 < begin) continue;
      hashes[first + 1] = hash;
      shared.add(first + 1, hash);
    }
  }
  for (const [from, to] of findCrossed(read)) {
    for (let word = from; word + minWords <= to; word += 1) shared.mark(word);
  }

  const words: number[] = [];
  const numbers: number[] = [];
  const known = new Map<number, number>();
  for (let word = 0; shared.any && word < at.length; word += 1) {
    if (shared.marks[word] === 0) continue;
    const number = known.get(item(hashes, word)) ?? known.size;
    known.set(item(hashes, word), number);
    words.push(word);
    numbers.push(number);
  }
  return { words: intsFrom(words), numbers: intsFrom(numbers) };
}

/** Finds what two stretches of one text share where neither contains the other, in words. */
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

/** Marks the words whose hash was added before or is added again. */
class RepeatedHashes {
  readonly marks: Uint8Array;
  any = false;
  /** A word plus one; 0 is a free slot. */
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  /** How far a product is shifted: its highest bits say where to look. */
  readonly #shift: number;

  constructor(count: number) {
    this.marks = bytes(count);
    this.#hashes = ints(count);
    this.#shift = Math.max(1, Math.clz32(count) - 1);
    this.#slots = ints(2 ** (32 - this.#shift));
  }

  add(word: number, hash: number): void {
    this.#hashes[word] = hash;
    const mask = this.#slots.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) >>> this.#shift;
    for (let probes = 0; probes < maxProbes; probes += 1) {
      const other = item(this.#slots, slot) - 1;
      if (other === -1) {
        this.#slots[slot] = word + 1;
        return;
      }
      if (item(this.#hashes, other) === hash) {
        this.mark(other);
        break;
      }
      slot = (slot + 1) & mask;
    }
    this.mark(word);
  }

  mark(word: number): void {
    this.marks[word] = 1;
    this.any = true;
  }
}
