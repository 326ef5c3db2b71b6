import {
  type AnnualReport,
  annualReports,
  lastOfYears,
  latestOfCompanies,
  scopeOf,
} from '../companies/annual-reports';
import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import { countDoubtfulFloats } from './doubtful-floats';
import type { ReportCounts, Unit } from './model';

/** Returns the reports that are counted, in the order of their keys, and counts the others. */
export function countedReports(
  corpus: Corpus,
  filter: FilingFilter,
  unit: Unit,
): { reports: AnnualReport[]; counts: ReportCounts } {
  const { sql, values } = conditionOf(scopeOf(filter));
  const total = corpus.database.prepare(`select count(*) as count from filings f where ${sql}`);
  // spread: the values of a filter
  const selected = Number(total.get(...values)?.['count']);
  const annual = annualReports(corpus, filter);
  const reports = unit === 'company' ? latestOfCompanies(annual) : lastOfYears(annual);
  const superseded = annual.filter(({ place }) => place > 1);
  const yearly = annual.length - superseded.length;
  const companies = new Set(annual.map(({ company }) => company)).size;
  const chosen = unit === 'company' ? companies : yearly;
  const amendments = reports.filter(({ amendment }) => amendment === 1).length;
  const counts = {
    selected,
    notAnnual: selected - annual.length,
    superseded: superseded.length,
    supersededByOtherPeriod: superseded.filter(({ period_end, year_end }) => {
      return monthOf(period_end) !== monthOf(year_end);
    }).length,
    earlier: yearly - chosen,
    notMatching: chosen - reports.length,
    counted: reports.length,
    originals: reports.length - amendments,
    amendments,
    withoutFiscalYear: reports.filter(({ fiscal_year }) => fiscal_year === null).length,
    withoutFacts: reports.filter(({ facts }) => facts === 0).length,
    withoutCik: reports.filter(({ cik }) => cik === null).length,
    doubtfulFloats: countDoubtfulFloats(corpus.database, reports),
  };
  return { reports, counts };
}

/** Some sources round the day. */
function monthOf(day: string | null): string | undefined {
  return day?.slice(0, 7);
}
