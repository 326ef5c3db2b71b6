import type { Database } from '../store/database';
import type { ReportGroup } from './dimensions';

/**
 * Runs a query about the reports of the groups: it finds them in `counted (id, cell)`, where `cell` is
 * that of the group. Returns the rows of each group, in the order that the query gives them.
 */
export function groupedRows<Row extends object>(
  database: Database,
  groups: readonly ReportGroup[],
  query: string,
): Row[][] {
  const places = groups.flatMap(({ reports }, place) => reports.map(({ id }) => [id, place]));
  const rows = database
    .prepare(`with counted (id, cell) as materialized (
      select value ->> 0, value ->> 1 from json_each(?)
    ) ${query}`)
    .all<Row & { cell: number }>(JSON.stringify(places));
  const found: Row[][] = groups.map(() => []);
  for (const row of rows) found[row.cell]?.push(row);
  return found;
}
