import { edgarUrl } from '../filings/edgar-url';
import type { Database } from '../store/database';
import type { FoundFiling } from './model';

/** Returns filings by their ids. */
export function readFilings(
  database: Database,
  ids: Iterable<number>,
): ReadonlyMap<number, FoundFiling> {
  const rows = database
    .prepare(
      `select f.id, f.key, f.accession, f.name, f.cik, f.form, f.fiscal_year as fiscalYear,
         f.period_end as period, f.filed
       from json_each(?) j cross join filings f on f.id = j.value`,
    )
    .all<Omit<FoundFiling, 'url'> & { id: number }>(JSON.stringify([...ids]));
  return new Map(
    rows.map(({ id, ...filing }) => [
      id,
      { ...filing, url: edgarUrl(filing.cik, filing.accession) },
    ]),
  );
}
