/** Appended pieces are joined this many at a time. */
const batch = 1024;

/**
 * Builds a text from pieces. The engine keeps each piece of a string that grows by `+=`, with a node
 * around it, until somebody looks at the text: far more memory than the text for pieces of a few
 * letters.
 */
export class TextBuilder {
  #length = 0;
  readonly #joined: string[] = [];
  #pieces: string[] = [];

  /** Length of the text so far. */
  get length(): number {
    return this.#length;
  }

  add(piece: string): void {
    if (piece === '') return;
    this.#length += piece.length;
    this.#pieces.push(piece);
    if (this.#pieces.length < batch) return;
    this.#joined.push(this.#pieces.join(''));
    this.#pieces = [];
  }

  /** Returns the text so far. */
  toString(): string {
    return this.#joined.join('') + this.#pieces.join('');
  }
}
