import type { ReportProblem } from './container-member';

/** Limits how much may be decompressed from one container, all its entries together. */
export class Quota {
  #left: number;

  constructor(readonly limits: Limits) {
    this.#left = limits.total;
  }

  /** Passes the decompressed pieces of a `compressedSize` byte file on until a limit is reached. */
  async *guard(
    pieces: AsyncIterable<Uint8Array>,
    compressedSize: number,
    report: ReportProblem,
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

const MiB = 2 ** 20;
const GiB = 2 ** 30;

/**
 * How much of an archive is read. Real data stays an order of magnitude below: the largest table of
 * the SEC's Notes data sets has about 3 GB and deflates 5:1; the largest submissions have 500 MB.
 */
export interface Limits {
  /** Decompressed bytes of one streamed entry. */
  entry: number;
  /** Bytes of one document, which is read into memory as a whole. */
  document: number;
  /** Decompressed bytes of everything in one container. */
  total: number;
  /** Decompressed ÷ compressed bytes of an entry, … */
  ratio: number;
  /** … checked from this many decompressed bytes on: short runs of blanks compress 1000:1. */
  ratioFrom: number;
  /** Entries in an archive. */
  entries: number;
  /** Compressed layers: a gzip of a zip has two. */
  depth: number;
}

export const defaultLimits: Limits = {
  entry: 32 * GiB,
  document: 512 * MiB,
  total: 64 * GiB,
  ratio: 250,
  ratioFrom: 64 * MiB,
  entries: 200_000,
  depth: 2,
};
