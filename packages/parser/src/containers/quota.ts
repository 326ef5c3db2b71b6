import type { ExceededLimit } from '../codes/container-codes';
import type { Limits } from './limits';

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
    onExceeded: (exceeded: ExceededLimit) => void,
  ): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const piece of pieces) {
      size += piece.length;
      this.#left -= piece.length;
      const exceeded = this.#exceeded(size, compressedSize);
      if (exceeded !== null) {
        onExceeded(exceeded);
        return;
      }
      yield piece;
    }
  }

  #exceeded(size: number, compressed: number): ExceededLimit | null {
    const { entry, total, ratio, ratioFrom } = this.limits;
    if (size > entry) return { limit: 'entry', maximum: entry };
    if (this.#left < 0) return { limit: 'archive', maximum: total };
    if (size > ratioFrom && size > ratio * compressed) {
      return { limit: 'ratio', maximum: ratio, compressed };
    }
    return null;
  }
}
