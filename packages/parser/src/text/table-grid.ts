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
    const spans = attributes.includes('span') ? readAttributes(attributes) : undefined;
    this.#column += Math.min(Math.max(numberOf(spans?.get('colspan')), 1), maxSpan);
    const rows = numberOf(spans?.get('rowspan'));
    // 0 reaches to the end of the group.
    const down = rows === 0 ? Number.POSITIVE_INFINITY : rows;
    if (down > 1) {
      const end = Math.min(this.#column, maxTracked);
      for (let i = column; i < end; i += 1) this.#taken[i] = down;
    }
    return { column, rows: down };
  }
}

/** Returns how many columns or rows an attribute states, 1 for none. */
function numberOf(span: string | undefined): number {
  const number = Number.parseInt(span ?? '1', 10);
  return number >= 0 ? number : 1;
}
