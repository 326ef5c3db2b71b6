import type { ExceededLimit } from '../codes/container-codes';
import { inWords } from '../expected';

/**
 * Limits how much may be decompressed from one source, all its entries together, however often each
 * of them is read. What is inside of archives inside adds nothing to it.
 */
export class Quota {
  readonly #total: number;
  #left: number;

  /** @param size of the source, in bytes */
  constructor(
    readonly limits: Limits,
    size: number,
  ) {
    this.#total = limits.total + limits.totalRatio * size;
    this.#left = this.#total;
  }

  /** Passes the decompressed pieces of a `compressedSize` byte file on until a limit is reached. */
  async *guard(
    pieces: AsyncIterable<Uint8Array>,
    compressedSize: number,
    onExceeded: (exceeded: ExceededLimit) => void,
  ): AsyncGenerator<Uint8Array> {
    let size = 0;
    if (this.#left <= 0) {
      onExceeded({ limit: 'archive', maximum: this.#total });
      return;
    }
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
    const { entry, ratio, ratioFrom } = this.limits;
    if (size > entry) return { limit: 'entry', maximum: entry };
    if (this.#left < 0) return { limit: 'archive', maximum: this.#total };
    if (size > ratioFrom && size > ratio * compressed) {
      return { limit: 'ratio', maximum: ratio, compressed };
    }
    return null;
  }
}

const MiB = 2 ** 20;
const GiB = 2 ** 30;

/**
 * How much of an archive is read. Real data stays well below: the largest table of
 * the SEC's Notes data sets has about 3 GB and deflates 5:1; the largest submissions have 500 MB.
 * Of documents with facts, 23:1 is the best that was seen, of whole data sets 7:1.
 */
export interface Limits {
  /** Decompressed bytes of one streamed entry. */
  entry: number;
  /** Bytes of one document, which is read into memory as a whole. */
  document: number;
  /** Bytes of a tar archive that are kept in memory at once, if that can be helped. */
  held: number;
  /** Decompressed bytes of everything in one source, every time that it is read: this many, … */
  total: number;
  /** … and this many times the bytes of the source. */
  totalRatio: number;
  /** Decompressed ÷ compressed bytes of an entry, … */
  ratio: number;
  /** … checked from this many decompressed bytes on: short runs of blanks compress 1000:1. */
  ratioFrom: number;
  /** Entries in an archive. */
  entries: number;
  /** Compressed layers: a gzip of a zip has two. */
  depth: number;
}

/** Limits well above any filing or data set of the SEC, and below what a zip bomb needs. */
export const defaultLimits: Limits = {
  entry: 32 * GiB,
  document: 512 * MiB,
  held: 64 * MiB,
  total: 256 * MiB,
  totalRatio: 25,
  ratio: 50,
  ratioFrom: 16 * MiB,
  entries: 200_000,
  depth: 2,
};

/** Returns the limits with that of documents as given. @throws TypeError if it is no number */
export function limitsFor({ maxBytes = defaultLimits.document }: { maxBytes?: number }): Limits {
  if (typeof maxBytes === 'number' && maxBytes >= 0)
    return { ...defaultLimits, document: maxBytes };
  throw new TypeError(`Expected 'maxBytes' to be a number of bytes; found ${inWords(maxBytes)}`);
}
