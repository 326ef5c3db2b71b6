import type { CydRow } from './cyd-rows';
import type { Slot, Slots } from './pending-filings';
import { Window } from './row-window';

/** How much of a data set is kept in memory at once. */
export interface Budget {
  /** All rows that are kept, in bytes. */
  rows: number;
  /** The rows of one filing. */
  filing: number;
}

/** The CYD facts of a quarter have some 90 MB, those of a filing 200 kB at most. */
export const defaultBudget: Budget = { rows: 96 * 2 ** 20, filing: 16 * 2 ** 20 };

/** A row in memory costs its bytes and the objects around them. */
const overhead = 300;

/**
 * The slots in their order, each with its rows; with the next one they are forgotten. The order of
 * the rows is the table's own affair: usually that of sub.tsv, but nothing says so. One pass keeps
 * all rows where they fit into the budget. Where they do not, it has counted them, so that in a
 * second pass each filing is known to be complete with its last row and makes room for those
 * behind. A table in the order of sub.tsv needs no third pass, whatever its size.
 */
export async function* fillSlots(
  open: () => AsyncIterable<CydRow>,
  slots: Slots,
  budget: Budget,
): AsyncGenerator<Slot> {
  const { list } = slots;
  if (await keepAll(open(), slots, budget)) {
    for (const slot of list) yield* give(slot);
    return;
  }
  for (let next = 0; next < list.length; ) {
    const window = new Window(list, next, budget.rows);
    for await (const { row, accession, offset } of open()) {
      const slot = slots.of(accession);
      if (slot === null) continue;
      window.take(slot, { line: row.line, columns: row.columns, offset });
      for (let done = window.shift(); done; done = window.shift()) yield* give(done);
      if (window.isEmpty) break;
    }
    for (const slot of window.rest()) yield* give(slot);
    next = window.end;
  }
}

function* give(slot: Slot): Generator<Slot> {
  yield slot;
  slot.held = [];
}

/** Whether all rows fit into the budget; they are kept then, and counted in any case. */
async function keepAll(
  rows: AsyncIterable<CydRow>,
  slots: Slots,
  budget: Budget,
): Promise<boolean> {
  let number = 0;
  let cost = 0;
  for await (const { row, accession, offset } of rows) {
    const slot = slots.of(accession);
    if (slot === null) continue;
    const rowCost = row.line.length + overhead;
    if (slot.dropped > 0 || slot.cost + rowCost > budget.filing) {
      slot.dropped++;
    } else {
      if (slot.rows === 0) slot.first = number;
      slot.rows++;
      slot.cost += rowCost;
      cost += rowCost;
      if (cost <= budget.rows)
        slot.held.push({ line: row.line.slice(), columns: row.columns, offset });
      else if (cost - rowCost <= budget.rows) for (const one of slots.list) one.held = [];
    }
    number++;
  }
  return cost <= budget.rows;
}
