import { readAttributes } from './markup';

/** Wider tables are not shown as tables, so cells further right need no exact column. */
const maxTracked = 64;
/** HTML §4.9.11 allows no wider cells. */
const maxSpan = 1000;

/** Finds the columns of a table's cells, past the cells that reach down from the rows above. */
export class TableGrid {
  /** Different for each table of a text. */
  readonly id: number;
  /** For each column, how many rows from the current one on a cell takes. */
  readonly #taken: number[] = [];
  #column = 0;

  constructor(id: number) {
    this.id = id;
  }

  beginRow(): void {
    this.#column = 0;
    for (let i = 0; i < this.#taken.length; i += 1) {
      this.#taken[i] = Math.max(0, (this.#taken[i] ?? 0) - 1);
    }
  }

  /** Ends a group of rows (`<tbody>`): no cell reaches out of it. */
  endGroup(): void {
    this.#taken.length = 0;
  }

  /** Places the next cell of the row: its column, from 0, and how many rows it takes. */
  place(attributes: string): { column: number; rows: number } {
    while ((this.#taken[this.#column] ?? 0) > 0) this.#column += 1;
    const column = this.#column;
    const hasSpan = /span/iu.test(attributes);
    this.#column += hasSpan ? Math.min(Math.max(spanIn(attributes, 'colspan', 1), 1), maxSpan) : 1;
    const rows = hasSpan ? spanIn(attributes, 'rowspan', 1) : 1;
    // 0 reaches to the end of the group.
    const down = rows === 0 ? Number.POSITIVE_INFINITY : rows;
    if (down > 1) {
      const end = Math.min(this.#column, maxTracked);
      for (let i = column; i < end; i += 1) this.#taken[i] = down;
    }
    return { column, rows: down };
  }
}

function spanIn(attributes: string, name: string, missing: number): number {
  const number = Number.parseInt(readAttributes(attributes).get(name) ?? '', 10);
  return number >= 0 ? number : missing;
}
