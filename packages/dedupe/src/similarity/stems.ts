import type { Vocabulary } from '../folded-words/vocabulary';
import { mix } from '../structures/hash';
import { item } from '../structures/item';

/** Words of up to this many letters are stems. */
const least = 5;

/**
 * Groups words by their beginnings: `manages`, `managing` and `management` are one, so that another
 * tense, number or person is not another word. A stem is the first half of a word, at least five
 * letters of it; a word with a digit is a stem as a whole. This knows no language. Half of a long word
 * is kept because compounds begin alike (`Cybersicherheitsrisiko`, `Cybersicherheitsstrategie`), and
 * because scripts without spaces have whole clauses as words.
 */
export class Stems {
  readonly #vocabulary: Vocabulary;
  readonly #whole: number;
  /** For each word the first word with the same stem. */
  #firsts = new Int32Array(1024);
  #size = 0;
  /** `slots[h]` is the first word with a stem, plus one; 0 is a free slot. */
  #slots = new Int32Array(2048);
  #count = 0;

  /** @param whole words numbered below this are like no other */
  constructor(vocabulary: Vocabulary, whole = 0) {
    this.#vocabulary = vocabulary;
    this.#whole = whole;
  }

  /** Returns for each word the first word of the vocabulary that has its stem. */
  of(words: Int32Array): Int32Array {
    this.#learn();
    const stems = new Int32Array(words.length);
    for (let at = 0; at < words.length; at += 1) stems[at] = item(this.#firsts, item(words, at));
    return stems;
  }

  #learn(): void {
    const { size } = this.#vocabulary;
    if (size > this.#firsts.length) this.#firsts = copied(this.#firsts, size * 2);
    for (; this.#size < size; this.#size += 1) this.#firsts[this.#size] = this.#intern(this.#size);
  }

  #intern(word: number): number {
    if (word < this.#whole) return word;
    if (2 * this.#count >= this.#slots.length) this.#grow();
    const stem = this.#stemOf(word);
    const slot = this.#slotOf(stem);
    const first = item(this.#slots, slot) - 1;
    if (first >= 0) return first;
    this.#slots[slot] = word + 1;
    this.#count += 1;
    return word;
  }

  #slotOf(stem: Uint16Array): number {
    const mask = this.#slots.length - 1;
    let slot = hash(stem) & mask;
    for (;;) {
      const first = item(this.#slots, slot) - 1;
      if (first < 0 || isSame(this.#stemOf(first), stem)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #stemOf(word: number): Uint16Array {
    const units = this.#vocabulary.unitsOf(word);
    if (units.some(isDigit)) return units;
    return units.subarray(0, Math.max(least, Math.ceil(units.length / 2)));
  }

  #grow(): void {
    const firsts = this.#slots.filter((first) => first !== 0);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (const first of firsts) this.#slots[this.#slotOf(this.#stemOf(first - 1))] = first;
  }
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function hash(units: Uint16Array): number {
  let bits = units.length;
  for (const unit of units) bits = Math.imul(bits, 0x9e3779b1) + unit;
  return mix(bits);
}

function isSame(a: Uint16Array, b: Uint16Array): boolean {
  return a.length === b.length && a.every((unit, at) => unit === b[at]);
}

function copied(list: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(list);
  return larger;
}
