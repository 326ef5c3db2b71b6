import type { Batch, BatchInput } from '../model';
import { batchOf } from './batch-of';

/** An input before it is in a batch. */
export interface FoundInput extends Pick<BatchInput, 'name' | 'files' | 'sha256' | 'bytes'> {
  /** For an archive of many filings: all of their accession numbers. Default: it has one filing. */
  accessions?: readonly string[];
}

/** How much a batch may have. */
export interface BatchLimits {
  filings: number;
  bytes: number;
}

/** A part of some megabytes, and a minute of work at most. */
const defaultLimits: BatchLimits = { filings: 250, bytes: 64 * 2 ** 20 };

/** What an input weighs: a share of an archive, its part of the bytes. */
interface Weighed {
  input: BatchInput;
  filings: number;
  bytes: number;
}

/**
 * Cuts inputs into batches, in the order in which they come. A batch is within the limits, unless a
 * single input is not. An archive of more filings than a batch may have is cut into shares.
 */
export class BatchCutter {
  readonly #limits: BatchLimits;
  #inputs: BatchInput[] = [];
  #filings = 0;
  #bytes = 0;

  constructor(limits: BatchLimits = defaultLimits) {
    this.#limits = limits;
  }

  /** Adds an input; yields the batches that are full now. */
  *add(found: FoundInput): Generator<Batch> {
    for (const weighed of sharesOf(found, this.#limits.filings)) {
      const { input, filings, bytes } = weighed;
      const isFull =
        this.#filings + filings > this.#limits.filings || this.#bytes + bytes > this.#limits.bytes;
      if (isFull) yield* this.end();
      this.#inputs.push(input);
      this.#filings += filings;
      this.#bytes += bytes;
    }
  }

  /** Yields the batch of what is left, if anything is. */
  *end(): Generator<Batch> {
    if (this.#inputs.length === 0) return;
    const batch = batchOf(this.#inputs);
    this.#inputs = [];
    this.#filings = 0;
    this.#bytes = 0;
    yield batch;
  }
}

/** Cuts inputs into batches, the same whatever order they are found in. */
export function* batchesOf(
  inputs: readonly FoundInput[],
  limits: BatchLimits = defaultLimits,
): Generator<Batch> {
  const cutter = new BatchCutter(limits);
  const order = (input: FoundInput) => `${input.name}\0${input.files?.[0] ?? ''}`;
  const sorted = inputs.map((input) => ({ input, key: order(input) }));
  sorted.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  for (const { input } of sorted) yield* cutter.add(input);
  yield* cutter.end();
}

/** Cuts an archive of too many filings into shares of about the same size. */
function sharesOf({ accessions, ...found }: FoundInput, most: number): Weighed[] {
  const count = accessions?.length ?? 1;
  const of = Math.max(1, Math.ceil(count / most));
  if (accessions === undefined || of === 1) {
    const input = { ...found, share: { number: 1, of: 1 } };
    return [{ input, filings: count, bytes: found.bytes }];
  }
  return Array.from({ length: of }, (_, index) => {
    const own = accessions.slice(
      Math.round((index * count) / of),
      Math.round(((index + 1) * count) / of),
    );
    const input = { ...found, accessions: own, share: { number: index + 1, of } };
    return { input, filings: own.length, bytes: Math.ceil(found.bytes / of) };
  });
}
