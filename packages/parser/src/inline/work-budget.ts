/**
 * Bounds the work on hostile documents. Facts may nest and share continuations, so that the texts
 * of all facts together can be far longer than the document: a hundred thousand facts around one
 * another hold its text a hundred thousand times. Real filings read each byte of theirs about five
 * times over; nothing honest comes near the bound.
 */
export class WorkBudget {
  #left: number;

  /** `bytes`: size of the documents. */
  constructor(bytes: number) {
    this.#left = 32 * bytes + 1_000_000;
  }

  /** Takes so much of the budget; `false` where it is used up. */
  spend(amount: number): boolean {
    this.#left -= amount;
    return this.#left >= 0;
  }
}
