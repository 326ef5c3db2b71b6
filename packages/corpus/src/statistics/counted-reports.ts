import {
  type AnnualReport,
  annualReports,
  lastOfYears,
  latestOfCompanies,
} from '../companies/annual-reports';
import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import type { ReportCounts, Unit } from './model';

/** Returns the reports that are counted, in the order of their keys, and counts the others. */
export function countedReports(
  corpus: Corpus,
  filter: FilingFilter,
  unit: Unit,
): { reports: AnnualReport[]; counts: ReportCounts } {
  const { sql, values } = conditionOf(filter);
  const total = corpus.database.prepare(`select count(*) as count from filings f where ${sql}`);
  // spread: the values of a filter
  const selected = Number(total.get(...values)?.['count']);
  const annual = annualReports(corpus, filter);
  const yearly = lastOfYears(annual);
  const reports = unit === 'company' ? latestOfCompanies(annual) : yearly;
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

/** Some sources round the day. */
function monthOf(day: string | null): string | undefined {
  return day?.slice(0, 7);
}
