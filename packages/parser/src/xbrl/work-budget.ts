/** Two hundred times the longest text of a real filing (80,000 characters). */
const maxFactBytes = 1 << 24;

/** True if a fact of this size is read; JavaScript strings are limited in length. */
export function isReadable(bytes: number): boolean {
  return bytes <= maxFactBytes;
}

/** Following a `continuedAt` costs as much as this many bytes: the fact keeps a location for each. */
const costPerPart = 500;

/**
 * Bounds the work on hostile documents. Facts may nest and share continuations, so the texts of
 * all facts together can be far longer than the document: a hundred thousand facts around one
 * another hold its text a hundred thousand times. Real filings tag a hundredth of their bytes,
 * about five times over, and come nowhere near the bound.
 */
export class WorkBudget {
  #left: number;

  /** `bytes`: size of the documents. */
  constructor(bytes: number) {
    this.#left = 4 * bytes + 4_000_000;
  }

  /** Takes the cost of reading a fact; returns `false` if it is more than what is left. */
  spend(work: number): boolean {
    if (work > this.#left) return false;
    this.#left -= work;
    return true;
  }

  /** Takes the cost of following a chain by one part. */
  spendPart(): boolean {
    return this.spend(costPerPart);
  }
}
