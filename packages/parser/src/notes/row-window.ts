import type { HeldRow, PendingFiling } from './pending-filings';

/**
 * The filings that collect rows in one pass: a stretch of the list that moves on as its first
 * filings become complete. A filing enters only before its first row has come.
 */
export class RowWindow {
  /** Index of the first filing after the window. */
  end: number;
  #start: number;
  #cost = 0;
  /** Number of the last row, counted like {@link PendingFiling.first}. */
  #row = -1;

  constructor(
    readonly list: readonly PendingFiling[],
    start: number,
    readonly limit: number,
  ) {
    this.#start = start;
    this.end = start;
    this.#extend();
  }

  get isEmpty(): boolean {
    return this.#start === this.end;
  }

  /** Takes the next row; copies its line if it is kept. */
  take(filing: PendingFiling, row: HeldRow): void {
    this.#row += 1;
    if (!filing.open || filing.held.length === filing.rows) return;
    filing.held.push({ ...row, line: row.line.slice() });
  }

  /** Removes and returns the first filing if it is complete. */
  shift(): PendingFiling | undefined {
    const filing = this.#start < this.end ? this.list[this.#start] : undefined;
    if (filing === undefined || filing.held.length < filing.rows) return undefined;
    this.#start += 1;
    this.#cost -= filing.cost;
    filing.open = false;
    this.#extend();
    return filing;
  }

  /** Returns the filings that are left after the last row. */
  rest(): readonly PendingFiling[] {
    return this.list.slice(this.#start, this.end);
  }

  #extend(): void {
    for (; this.end < this.list.length; this.end += 1) {
      const filing = this.list[this.end];
      if (filing === undefined || (filing.rows > 0 && filing.first <= this.#row)) return;
      if (!this.isEmpty && this.#cost + filing.cost > this.limit) return;
      this.#cost += filing.cost;
      filing.open = true;
    }
  }
}
