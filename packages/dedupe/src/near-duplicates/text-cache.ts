/** The number of words kept; with more, all texts are dropped and read again when needed. */
const keptWords = 2_000_000;

/** Returns the text of a document by its id. */
export type TextOf = (id: string) => string;

/** Reads texts by their ids, each once, however often it is needed. */
export class TextCache<T extends { words: Int32Array }> {
  readonly #textOf: TextOf;
  readonly #newReader: () => (text: string) => T;
  #read: (text: string) => T;
  #known = new Map<string, T>();
  #words = 0;

  /** @param newReader returns a reader that numbers equal words alike until all texts are dropped */
  constructor(textOf: TextOf, newReader: () => (text: string) => T) {
    this.#textOf = textOf;
    this.#newReader = newReader;
    this.#read = newReader();
  }

  /** Returns both texts as read by one reader. */
  both(a: string, b: string): [T, T] {
    if (this.#words > keptWords) {
      this.#known = new Map();
      this.#read = this.#newReader();
      this.#words = 0;
    }
    return [this.#get(a), this.#get(b)];
  }

  #get(id: string): T {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const text: unknown = this.#textOf(id);
    if (typeof text !== 'string') throw new TypeError(`Document ${id} has no text`);
    const read = this.#read(text);
    this.#known.set(id, read);
    this.#words += read.words.length;
    return read;
  }
}
