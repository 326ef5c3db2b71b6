import { item } from '../structures/item';
import { foldUnit, isApostrophe } from './fold-case';
import { newWords, scanWords } from './scan-words';

/** `text.slice(starts[i], ends[i])` is word `i`; equal words have equal `ids`. */
export interface NumberedWords {
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

/**
 * Numbers words 0, 1, 2 … in order of first appearance.
 *
 * Exact: folded words are compared unit by unit, and their hash only says where to look. A `Map` would
 * need a string for each word of each text.
 */
export class Vocabulary {
  /** `slots[h]` is the number of a word plus one; 0 is a free slot. */
  #slots = new Int32Array(1024);
  #hashes = new Int32Array(512);
  /** The folded units of word `w` are `units[begins[w]] … units[begins[w + 1] - 1]`. */
  #begins = new Int32Array(513);
  #units = new Uint16Array(4096);
  #size = 0;
  /** The words of the text being numbered. */
  readonly #words = newWords(0);

  get size(): number {
    return this.#size;
  }

  /** Cuts a text into words and numbers them. */
  number(text: string): NumberedWords {
    const { count, hashes, starts, ends } = scanWords(text, this.#words);
    const ids = new Int32Array(count);
    for (let word = 0; word < count; word += 1) {
      ids[word] = this.#intern(text, item(hashes, word), item(starts, word), item(ends, word));
    }
    return { ids, starts: starts.slice(0, count), ends: ends.slice(0, count) };
  }

  /** Returns the folded code units of a word. */
  unitsOf(word: number): Uint16Array {
    return this.#units.subarray(item(this.#begins, word), item(this.#begins, word + 1));
  }

  #intern(text: string, hash: number, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const word = item(this.#slots, slot) - 1;
      if (word < 0) break;
      if (item(this.#hashes, word) === hash && this.#isWord(word, text, start, end)) return word;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.#size + 1;
    return this.#add(text, hash, start, end);
  }

  #isWord(word: number, text: string, start: number, end: number): boolean {
    let unit = item(this.#begins, word);
    const last = item(this.#begins, word + 1);
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (isApostrophe(code)) continue;
      if (unit === last || item(this.#units, unit) !== foldUnit(code)) return false;
      unit += 1;
    }
    return unit === last;
  }

  #add(text: string, hash: number, start: number, end: number): number {
    const word = this.#size;
    let unit = item(this.#begins, word);
    this.#reserve(unit + end - start);
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (isApostrophe(code)) continue;
      this.#units[unit] = foldUnit(code);
      unit += 1;
    }
    this.#hashes[word] = hash;
    this.#begins[word + 1] = unit;
    this.#size += 1;
    if (this.#size === this.#hashes.length) this.#grow();
    return word;
  }

  #reserve(units: number): void {
    if (units <= this.#units.length) return;
    const larger = new Uint16Array(units * 2);
    larger.set(this.#units);
    this.#units = larger;
  }

  #grow(): void {
    this.#hashes = doubled(this.#hashes);
    const begins = new Int32Array(this.#hashes.length + 1);
    begins.set(this.#begins);
    this.#begins = begins;
    this.#slots = new Int32Array(this.#hashes.length * 2);
    const mask = this.#slots.length - 1;
    for (let word = 0; word < this.#size; word += 1) {
      let slot = item(this.#hashes, word) & mask;
      while (item(this.#slots, slot) !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = word + 1;
    }
  }
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
