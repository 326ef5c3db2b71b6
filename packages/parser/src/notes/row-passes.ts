import type { CydRow } from './cyd-rows';
import type { PendingFiling, PendingFilings } from './pending-filings';
import { RowWindow } from './row-window';

/** How much of a data set memory holds at once. */
export interface Budget {
  /** All rows that are kept, in bytes. */
  rows: number;
  /** The rows of one filing, in bytes. */
  filing: number;
}

/** The CYD facts of a quarter have some 90 MB, those of one filing at most 200 kB. */
export const defaultBudget: Budget = { rows: 96 * 2 ** 20, filing: 16 * 2 ** 20 };

/** A row in memory costs its bytes and the objects around them. */
const overhead = 300;

/**
 * Yields the filings in their order, each with its rows, which are released with the next filing.
 * Rows are usually in the order of sub.tsv, but nothing guarantees it. If all rows fit into the
 * budget, one pass keeps them. Otherwise the first pass has counted them, so that in a second pass
 * each filing is known to be complete with its last row and makes room for later ones. A table in
 * the order of sub.tsv never needs a third pass.
 */
export async function* collectRows(
  open: () => AsyncIterable<CydRow>,
  filings: PendingFilings,
  budget: Budget,
): AsyncGenerator<PendingFiling> {
  const { list } = filings;
  if (await keepAll(open(), filings, budget)) {
    for (const filing of list) yield* release(filing);
    return;
  }
  for (let next = 0; next < list.length; ) {
    const window = new RowWindow(list, next, budget.rows);
    for await (const { row, accession, offset } of open()) {
      const filing = filings.of(accession);
      if (filing === null) continue;
      window.take(filing, { line: row.line, columns: row.columns, offset });
      for (let done = window.shift(); done; done = window.shift()) yield* release(done);
      if (window.isEmpty) break;
    }
    for (const filing of window.rest()) yield* release(filing);
    next = window.end;
  }
}

function* release(filing: PendingFiling): Generator<PendingFiling> {
  yield filing;
  filing.held = [];
}

/** Counts all rows, and keeps them if they fit into the budget; returns whether they do. */
async function keepAll(
  rows: AsyncIterable<CydRow>,
  filings: PendingFilings,
  budget: Budget,
): Promise<boolean> {
  let number = 0;
  let cost = 0;
  for await (const { row, accession, offset } of rows) {
    const filing = filings.of(accession);
    if (filing === null) continue;
    const rowCost = row.line.length + overhead;
    if (filing.dropped > 0 || filing.cost + rowCost > budget.filing) {
      filing.dropped += 1;
    } else {
      if (filing.rows === 0) filing.first = number;
      filing.rows += 1;
      filing.cost += rowCost;
      cost += rowCost;
      if (cost <= budget.rows)
        filing.held.push({ line: row.line.slice(), columns: row.columns, offset });
      else if (cost - rowCost <= budget.rows) for (const one of filings.list) one.held = [];
    }
    number += 1;
  }
  return cost <= budget.rows;
}
