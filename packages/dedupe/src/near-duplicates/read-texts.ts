/** Words of the texts that are kept read; with more, all are forgotten and read again. */
const KEPT_WORDS = 2_000_000;

/** Gives the text of a document by its id. */
export type TextOf = (id: string) => string;

/** Texts by their ids; each is read once, however often it is asked for. */
export class ReadTexts<T extends { words: Int32Array }> {
  readonly #textOf: TextOf;
  readonly #newReader: () => (text: string) => T;
  #read: (text: string) => T;
  #known = new Map<string, T>();
  #words = 0;

  /** @param newReader whose words are numbered alike, until all are forgotten */
  constructor(textOf: TextOf, newReader: () => (text: string) => T) {
    this.#textOf = textOf;
    this.#newReader = newReader;
    this.#read = newReader();
  }

  /** Both read by one reader. */
  both(a: string, b: string): [T, T] {
    if (this.#words > KEPT_WORDS) {
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
    if (typeof text !== 'string') throw new TypeError(`no text for the document ${id}`);
    const read = this.#read(text);
    this.#known.set(id, read);
    this.#words += read.words.length;
    return read;
  }
}
