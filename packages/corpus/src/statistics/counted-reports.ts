import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import type { Database } from '../store/database';
import type { ReportCounts, Unit } from './model';

/** What the statistics need of a report. */
export interface CountedReport {
  id: number;
  key: string;
  cik: string | null;
  base_form: string | null;
  amendment: number;
  fiscal_year: number | null;
  period_end: string | null;
  filed: string | null;
  sic: string | null;
  state: string | null;
  country: string | null;
  float_band: string;
  facts: number;
  words: number;
  characters: number;
  unique_characters: number;
}

/** `place` 1: the last one for its fiscal year, whose period ends in `year_end`. */
type AnnualReport = CountedReport & { place: number; year_end: string | null };

/** Returns the query of the view company_years, among the filings that a condition selects. */
function annualReports(condition: string): string {
  return `
    select f.id, f.key, f.cik, f.base_form, f.amendment, f.fiscal_year, f.period_end, f.filed, f.sic,
      f.state, f.country, f.float_band, f.facts, f.words, f.characters, f.unique_characters,
      row_number() over last as place, first_value(f.period_end) over last as year_end
    from filings f where f.kind = 'annual' and (${condition})
    window last as (
      partition by coalesce(f.cik, f.key), f.fiscal_year
      order by coalesce(f.filed, '') desc, f.key desc
    )`;
}

/** Returns the reports that are counted, in no order that matters, and counts the others. */
export function countedReports(
  database: Database,
  filter: FilingFilter,
  unit: Unit,
): { reports: CountedReport[]; counts: ReportCounts } {
  const { sql, values } = conditionOf(filter);
  const total = database.prepare(`select count(*) as count from filings f where ${sql}`);
  // spread: the choices of a filter
  const selected = Number(total.get(...values)?.['count']);
  // spread: the choices of a filter
  const annual = database.prepare(annualReports(sql)).all<AnnualReport>(...values);
  const yearly = annual.filter(({ place }) => place === 1);
  const reports = unit === 'company' ? latestOf(yearly) : yearly;
  const isSuperseded = ({ place }: AnnualReport) => place > 1;
  const amendments = reports.filter(({ amendment }) => amendment === 1).length;
  const counts = {
    selected,
    notAnnual: selected - annual.length,
    superseded: annual.length - yearly.length,
    supersededByOtherPeriod: annual.filter(
      (report) => isSuperseded(report) && monthOf(report.period_end) !== monthOf(report.year_end),
    ).length,
    earlier: yearly.length - reports.length,
    counted: reports.length,
    originals: reports.length - amendments,
    amendments,
    withoutFiscalYear: reports.filter(({ fiscal_year }) => fiscal_year === null).length,
    withoutFacts: reports.filter(({ facts }) => facts === 0).length,
    withoutCik: reports.filter(({ cik }) => cik === null).length,
  };
  return { reports, counts };
}

/** Returns of each company the report of its latest period. */
function latestOf(reports: readonly AnnualReport[]): CountedReport[] {
  const latest = new Map<string, AnnualReport>();
  for (const report of reports) {
    const company = report.cik ?? report.key;
    const other = latest.get(company);
    if (other === undefined || isLater(report, other)) latest.set(company, report);
  }
  return [...latest.values()];
}

function isLater(report: CountedReport, other: CountedReport): boolean {
  return orderOf(report) > orderOf(other);
}

/** Dates have as many characters each; keys differ. */
function orderOf({ period_end, filed, key }: CountedReport): string {
  return [period_end ?? '', filed ?? '', key].join(' ');
}

/** Some sources round the day. */
function monthOf(day: string | null): string | undefined {
  return day?.slice(0, 7);
}
