import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import type { Database } from '../store/database';

/** The filings that a filter selects. */
export interface SelectedFilings {
  /** The company of each filing, by the id of the filing: its CIK, or the filing itself without one. */
  companies: ReadonlyMap<number, string>;
  /** The ids as JSON; `null` if all filings are selected. */
  ids: string | null;
}

/** Returns the filings that a filter selects. */
export function selectFilings(database: Database, filter: FilingFilter): SelectedFilings {
  const { sql, values } = conditionOf(filter);
  // spread: the choices of a filter
  // One row is faster than many, and of these two columns there is an index.
  const row = database
    .prepare(
      `select json_group_array(f.id) as ids, json_group_array(f.cik) as ciks
       from filings f where ${sql}`,
    )
    .get(...values);
  const ids: number[] = JSON.parse(String(row?.['ids']));
  const ciks: (string | null)[] = JSON.parse(String(row?.['ciks']));
  return {
    companies: new Map(ids.map((id, at) => [id, ciks[at] ?? `filing ${id}`])),
    ids: sql === 'true' ? null : JSON.stringify(ids),
  };
}

/**
 * Returns how many of the filings that a filter selects have ASCII characters only, whatever their
 * documents have: those of data sets.
 */
export function countAscii(database: Database, filter: FilingFilter): number {
  const { sql, values } = conditionOf(filter);
  // spread: the choices of a filter
  const row = database
    .prepare(`select count(*) as count from filings f where f.format = 'notes' and ${sql}`)
    .get(...values);
  return Number(row?.['count']);
}
