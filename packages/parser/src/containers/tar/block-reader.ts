import { joinPieces } from '../file-pieces';

/** Takes bytes from a stream in the portions that a reader asks for. */
export class BlockReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = new Uint8Array(0);

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** Returns the next `size` bytes, fewer if the stream ends first. */
  async take(size: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    await this.#pass(size, (part) => parts.push(part));
    const [first] = parts;
    return first !== undefined && parts.length === 1 ? first : joinPieces(parts);
  }

  /** Passes over the next `size` bytes, fewer if the stream ends first. */
  async skip(size: number): Promise<void> {
    await this.#pass(size, () => {});
  }

  /** Ends the stream before its end. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  async #pass(size: number, visit: (part: Uint8Array) => void): Promise<void> {
    for (let left = size; left > 0; ) {
      if (this.#piece.length === 0) {
        const next = await this.#pieces.next();
        if (next.done) return;
        this.#piece = next.value;
        continue;
      }
      const part = this.#piece.subarray(0, left);
      this.#piece = this.#piece.subarray(part.length);
      left -= part.length;
      visit(part);
    }
  }
}
