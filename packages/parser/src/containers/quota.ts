import type { Limits } from './limits';
import type { Report } from './member';

/** What may still come out of one container, all its entries together. */
export class Quota {
  #left: number;

  constructor(readonly limits: Limits) {
    this.#left = limits.total;
  }

  /** Passes on what a compressed file of `compressedSize` bytes gives, until a limit is reached. */
  async *guard(
    pieces: AsyncIterable<Uint8Array>,
    compressedSize: number,
    report: Report,
  ): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const piece of pieces) {
      size += piece.length;
      this.#left -= piece.length;
      const problem = this.#problem(size, compressedSize);
      if (problem !== null) {
        report('size-limit', problem);
        return;
      }
      yield piece;
    }
  }

  #problem(size: number, compressedSize: number): string | null {
    const { entry, total, ratio, ratioFrom } = this.limits;
    if (size > entry) return `expected at most ${entry} bytes, found more`;
    if (this.#left < 0) return `expected at most ${total} bytes in all entries, found more`;
    if (size > ratioFrom && size > ratio * compressedSize) {
      return `expected at most ${ratio} times the ${compressedSize} compressed bytes, found more`;
    }
    return null;
  }
}
