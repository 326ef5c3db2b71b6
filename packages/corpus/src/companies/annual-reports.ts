import { company, type ReferenceRow, referenceColumns } from '../filings/filing-reference';
import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import type { FilingRow } from '../record/model';

/** An annual report, with what questions about companies need of it. */
export interface AnnualReport
  extends ReferenceRow,
    Pick<
      FilingRow,
      'base_form' | 'state' | 'country' | 'facts' | 'words' | 'characters' | 'unique_characters'
    > {
  id: number;
  /** Its CIK, or its key without one. */
  company: string;
  /** 1: the one that its company filed last for its fiscal year. */
  place: number;
  /** The end of the period of that one. */
  year_end: string | null;
  /** 1: it has the properties that the filter asks for. */
  matches: number;
}

/**
 * Returns the annual reports within the scope of a filter, in the order of their keys. The scope is what
 * a filter says of filings: form, fiscal year, dates, CIK, key. The last report for a year is the last
 * among these, while that of the view company_years is the last of all. What the filter says of a
 * company (flags, float, industry, place) chooses none: it must hold for the report that is the last.
 */
export function annualReports({ database }: Corpus, filter: FilingFilter): AnnualReport[] {
  const { filing, cik, form, kind, fiscalYear, since, until, ...properties } = filter;
  const asked = conditionOf(properties);
  const scope = conditionOf(scopeOf(filter));
  // spread: the values of a filter
  return database
    .prepare(
      `select f.id, ${company} as company, ${referenceColumns}, f.base_form, f.state, f.country,
         f.facts, f.words, f.characters, f.unique_characters,
         row_number() over last as place, first_value(f.period_end) over last as year_end,
         iif(${asked.sql}, 1, 0) as matches
       from filings f where f.kind = 'annual' and ${scope.sql}
       window last as (
         partition by ${company}, f.fiscal_year order by coalesce(f.filed, '') desc, f.key desc
       )
       order by f.key`,
    )
    .all<AnnualReport>(...asked.values, ...scope.values);
}

/** Returns the filter without what it says of companies. */
export function scopeOf(filter: FilingFilter): FilingFilter {
  const { sic, sicDivision, state, country, floatBand, minFloat, maxFloat, flags, ...scope } =
    filter;
  return scope;
}

/** Returns of each company, for each of its fiscal years, the report that it filed last, if it matches. */
export function lastOfYears(reports: readonly AnnualReport[]): AnnualReport[] {
  return reports.filter(({ place, matches }) => place === 1 && matches === 1);
}

/**
 * Returns of each company the report of its latest period, an amendment rather than its original, if it
 * matches.
 */
export function latestOfCompanies(reports: readonly AnnualReport[]): AnnualReport[] {
  const latest = new Map<string, AnnualReport>();
  for (const report of reports) {
    if (report.place > 1) continue;
    const other = latest.get(report.company);
    if (other === undefined || orderOf(report) > orderOf(other)) latest.set(report.company, report);
  }
  return lastOfYears([...latest.values()]).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Dates have as many characters each; keys differ. */
function orderOf({ period_end, filed, key }: AnnualReport): string {
  return [period_end ?? '', filed ?? '', key].join(' ');
}
