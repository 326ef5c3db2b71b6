import { type Agreement, agree, type Reading, readText } from '../similarity/agreement';
import { Vocabulary } from '../similarity/vocabulary';
import { WordAligner } from '../similarity/word-aligner';
import { type Criteria, mayMeet } from './criteria';

/** Words of the texts that are kept read; with more, all are forgotten and read again. */
const KEPT_WORDS = 8_000_000;

/** Gives the text of a document by its id. */
export type TextOf = (id: string) => string;

/** Compares the texts behind ids; a text is cut into words once, however often it is compared. */
export class Verifier {
  readonly #textOf: TextOf;
  readonly #aligner = new WordAligner();
  #readings = new Map<string, Reading>();
  #vocabulary = new Vocabulary();
  #words = 0;

  constructor(textOf: TextOf) {
    this.#textOf = textOf;
  }

  /** The agreement of two documents, `null` where they are no near-duplicates. */
  verify(a: string, b: string, criteria: Criteria): Agreement | null {
    const [one, other] = this.#readBoth(a, b);
    if (!mayMeet(one.words.length, other.words.length, criteria)) return null;
    const agreement = agree(one, other, criteria.similarity, this.#aligner);
    return agreement !== null && agreement.unmatched <= criteria.unmatched ? agreement : null;
  }

  /** Whether both have the same words in the same order. */
  isSame(a: string, b: string): boolean {
    const [one, other] = this.#readBoth(a, b);
    if (one.text === other.text) return true;
    return (
      one.words.length === other.words.length &&
      one.words.every((word, at) => word === other.words[at])
    );
  }

  /** Words of both, numbered alike. */
  wordsOf(a: string, b: string): [Int32Array, Int32Array] {
    const [one, other] = this.#readBoth(a, b);
    return [one.words, other.words];
  }

  #readBoth(a: string, b: string): [Reading, Reading] {
    if (this.#words > KEPT_WORDS) {
      this.#readings = new Map();
      this.#vocabulary = new Vocabulary();
      this.#words = 0;
    }
    return [this.#read(a), this.#read(b)];
  }

  #read(id: string): Reading {
    const known = this.#readings.get(id);
    if (known !== undefined) return known;
    const text: unknown = this.#textOf(id);
    if (typeof text !== 'string') throw new TypeError(`no text for the document ${id}`);
    const reading = readText(text, this.#vocabulary);
    this.#aligner.reserve(this.#vocabulary.size);
    this.#readings.set(id, reading);
    this.#words += reading.words.length;
    return reading;
  }
}
