import type { AnnualReport } from '../companies/annual-reports';
import type { Database } from '../store/database';

/** More than any company is worth, in US dollars. */
const greatest = 10e12;

/** Companies grow and shrink by less than this between their reports; errors of scale are thousands. */
const factor = 100;

const query = `
  with counted (id) as materialized (select value from json_each(?)),
  extremes as (
    select cik, min(public_float) as least, max(public_float) as most from filings
    where kind = 'annual' and float_currency = 'USD' and public_float > 0
      and cik in (select cik from filings where id in (select id from counted))
    group by cik
  )
  select count(*) as count
  from counted join filings f on f.id = counted.id left join extremes e on e.cik = f.cik
  where f.float_currency = 'USD' and f.public_float > 0
    and (f.public_float > ? or f.public_float > ? * e.least or f.public_float * ? < e.most)`;

/**
 * Counts the reports whose public float in US dollars is above 10 trillion, or more than 100 times or
 * less than a hundredth of what any other annual report of the company in the corpus states. A float of
 * zero is compared with nothing: companies that were not public yet state it.
 */
export function countDoubtfulFloats(database: Database, reports: readonly AnnualReport[]): number {
  const ids = JSON.stringify(reports.map(({ id }) => id));
  return Number(database.prepare(query).get(ids, greatest, factor, factor)?.['count']);
}
