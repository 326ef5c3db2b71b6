import type { HeldRow, Slot } from './pending-filings';

/**
 * The slots that are being filled in one pass over the rows: a stretch of the list that slides on
 * as its first slots are complete. A slot is taken in only before its first row has come.
 */
export class Window {
  /** Index of the first slot behind the window. */
  end: number;
  #start: number;
  #cost = 0;
  /** Number of the row that came last, counted as {@link Slot.first} is. */
  #row = -1;

  constructor(
    readonly list: readonly Slot[],
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

  /** A row that came; its line is copied where it is kept. */
  take(slot: Slot, row: HeldRow): void {
    this.#row++;
    if (!slot.open || slot.held.length === slot.rows) return;
    slot.held.push({ ...row, line: row.line.slice() });
  }

  /** The first slot if it is complete. */
  shift(): Slot | undefined {
    const slot = this.#start < this.end ? this.list[this.#start] : undefined;
    if (slot === undefined || slot.held.length < slot.rows) return undefined;
    this.#start++;
    this.#cost -= slot.cost;
    slot.open = false;
    this.#extend();
    return slot;
  }

  /** What is left when no row comes any more. */
  rest(): readonly Slot[] {
    return this.list.slice(this.#start, this.end);
  }

  #extend(): void {
    for (; this.end < this.list.length; this.end++) {
      const slot = this.list[this.end];
      if (slot === undefined || (slot.rows > 0 && slot.first <= this.#row)) return;
      if (!this.isEmpty && this.#cost + slot.cost > this.limit) return;
      this.#cost += slot.cost;
      slot.open = true;
    }
  }
}
