import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import type { ComparedFiling } from './compared-filing';
import { company, type ReferenceRow, referenceColumns } from './filing-reference';

/** The latest annual report of a company, among those that a filter selects. */
export interface LatestReport extends ReferenceRow {
  id: number;
  words: number;
  characters: number;
  unique_characters: number;
}

/**
 * Returns the latest annual report of each company but those that file the filing, in the order of
 * their keys: so every other company counts once.
 */
export function latestReports(
  { database }: Corpus,
  filing: ComparedFiling,
  filter: FilingFilter,
): LatestReport[] {
  const { sql, values } = conditionOf(filter);
  const isOwn = ownCompanies(filing);
  // spread: the values of a filter
  return database
    .prepare(
      `select f.id, ${referenceColumns}, f.words, f.characters, f.unique_characters from (
         select f.*, row_number() over (
           partition by ${company}
           order by f.fiscal_year desc, coalesce(f.filed, '') desc, f.key desc
         ) as turn
         from company_years f where ${sql}
       ) f where f.turn = 1 order by f.key`,
    )
    .all<LatestReport>(...values)
    .filter(({ cik, key }) => !isOwn(cik ?? key));
}

/** Returns whether a company is one of those that file the filing. */
export function ownCompanies({
  filing,
  registrants,
}: ComparedFiling): (company: string) => boolean {
  const own = new Set([filing.cik ?? filing.key, ...registrants.map(({ cik }) => cik)]);
  return (id) => own.has(id);
}
