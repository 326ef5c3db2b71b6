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
}

/**
 * Returns the annual reports that a filter selects, in the order of their keys. The last report for a
 * year is the last among these, while that of the view company_years is the last of all.
 */
export function annualReports({ database }: Corpus, filter: FilingFilter): AnnualReport[] {
  const { sql, values } = conditionOf(filter);
  // spread: the values of a filter
  return database
    .prepare(
      `select f.id, ${company} as company, ${referenceColumns}, f.base_form, f.state, f.country,
         f.facts, f.words, f.characters, f.unique_characters,
         row_number() over last as place, first_value(f.period_end) over last as year_end
       from filings f where f.kind = 'annual' and ${sql}
       window last as (
         partition by ${company}, f.fiscal_year order by coalesce(f.filed, '') desc, f.key desc
       )
       order by f.key`,
    )
    .all<AnnualReport>(...values);
}

/** Returns of each company, for each of its fiscal years, the report that it filed last. */
export function lastOfYears(reports: readonly AnnualReport[]): AnnualReport[] {
  return reports.filter(({ place }) => place === 1);
}

/** Returns of each company the report of its latest period, an amendment rather than its original. */
export function latestOfCompanies(reports: readonly AnnualReport[]): AnnualReport[] {
  const latest = new Map<string, AnnualReport>();
  for (const report of lastOfYears(reports)) {
    const other = latest.get(report.company);
    if (other === undefined || orderOf(report) > orderOf(other)) latest.set(report.company, report);
  }
  return [...latest.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Dates have as many characters each; keys differ. */
function orderOf({ period_end, filed, key }: AnnualReport): string {
  return [period_end ?? '', filed ?? '', key].join(' ');
}
