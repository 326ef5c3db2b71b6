import type { Database } from '../store/database';

/** An amendment amends the last original for its period that was filed no later. */
const amendments = `
  update filings set amends = (
    select o.key from filings o
    where o.cik = filings.cik and o.base_form = filings.base_form and o.amendment = 0
      and substr(o.period_end, 1, 7) = substr(filings.period_end, 1, 7)
      and coalesce(o.filed, '') <= coalesce(filings.filed, '9999')
    order by o.filed desc, o.key desc limit 1)
  where cik = ? and amendment = 1`;

const latest = `
  insert or replace into registrants
  select r.cik, r.name, r.sic, r.state, r.country, count(*) over ()
  from filing_registrants r join filings f on f.id = r.filing_id
  where r.cik = ?
  order by (r.name is null), f.filed desc, f.key desc limit 1`;

/** Renews what depends on other filings: registrants, and which original an amendment amends. */
export function relink(database: Database, ciks: readonly string[]): void {
  for (const cik of ciks) {
    database.prepare(amendments).run(cik);
    database.prepare('delete from registrants where cik = ?').run(cik);
    database.prepare(latest).run(cik);
  }
}
