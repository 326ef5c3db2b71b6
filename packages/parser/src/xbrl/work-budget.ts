/** Bytes of reading that following a `continuedAt` counts for: the fact keeps a location for each. */
const perPart = 500;

/**
 * Bounds the work on hostile documents. Facts may nest and share continuations, so that the texts
 * of all facts together can be far longer than the document: a hundred thousand facts around one
 * another hold its text a hundred thousand times. Real filings tag a hundredth of their bytes, and
 * those about five times over; nothing honest comes near the bound.
 */
export class WorkBudget {
  #left: number;

  /** `bytes`: size of the documents. */
  constructor(bytes: number) {
    this.#left = 12 * bytes + 4_000_000;
  }

  /** Takes what reading a fact costs; `false` where that is more than is left. */
  spend(work: number): boolean {
    if (work > this.#left) return false;
    this.#left -= work;
    return true;
  }

  /** Takes what following a chain by one part costs. */
  spendPart(): boolean {
    return this.spend(perPart);
  }
}
