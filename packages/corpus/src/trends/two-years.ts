import { byCodeUnits } from '@cydkit/dedupe';
import { type AnnualReport, annualReports, lastOfYears } from '../companies/annual-reports';
import type { FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import type { CountedReport } from './count-phrases';

/** The annual reports of two fiscal years, each company once a year. */
export interface TwoYears {
  from: number;
  to: number;
  /** Companies with a report for the first year, for the second, and for both. */
  companies: { from: number; to: number; both: number };
  /** Company by company, and of each that for the first year first. */
  reports: YearReport[];
}

/** Why there are no two years. */
export interface NoYears {
  problem: 'noYears';
  /** How many companies have an annual report for each fiscal year, the first first. */
  years: { fiscalYear: number; companies: number }[];
  /** How many companies a year has to have to be chosen. */
  leastCompanies: number;
}

/** A report for one of the years. */
export interface YearReport extends AnnualReport, CountedReport {}

/** Years with fewer companies than this are not chosen. */
const leastCompanies = 30;

/** Nor are those with a smaller share of the companies of the fullest year. */
const leastShare = 0.1;

/**
 * Returns the reports of two fiscal years; the second may have none, and so may the first.
 *
 * @param years those that are not given are the last ones with enough companies
 * @param onlyBoth leaves out companies that have a report for one of the years only
 */
export function twoYears(
  corpus: Corpus,
  years: { from?: number | undefined; to?: number | undefined; onlyBoth: boolean },
  filter: FilingFilter,
): TwoYears | NoYears {
  const all = lastOfYears(annualReports(corpus, filter));
  const counts = companiesOfYears(all);
  const chosen = chooseYears(counts, years);
  if (chosen === null) {
    const sorted = [...counts].sort(([a], [b]) => a - b);
    return {
      problem: 'noYears',
      years: sorted.map(([fiscalYear, companies]) => ({ fiscalYear, companies })),
      leastCompanies,
    };
  }
  const [from, to] = chosen;
  const reports = all
    .filter(({ fiscal_year }) => fiscal_year === from || fiscal_year === to)
    .map((report) => ({ ...report, isFirst: report.fiscal_year === from }))
    .sort(byCompany);
  const first = companiesOf(reports.filter(({ isFirst }) => isFirst));
  const second = companiesOf(reports.filter(({ isFirst }) => !isFirst));
  const both = new Set([...first].filter((id) => second.has(id)));
  return {
    from,
    to,
    companies: { from: first.size, to: second.size, both: both.size },
    reports: years.onlyBoth ? reports.filter((report) => both.has(report.company)) : reports,
  };
}

function companiesOf(reports: readonly YearReport[]): Set<string> {
  return new Set(reports.map((report) => report.company));
}

function byCompany(a: YearReport, b: YearReport): number {
  return byCodeUnits(a.company, b.company) || Number(b.isFirst) - Number(a.isFirst);
}

function companiesOfYears(reports: readonly AnnualReport[]): Map<number, number> {
  const companies = new Map<number, number>();
  for (const { fiscal_year: year } of reports) {
    if (year !== null) companies.set(year, (companies.get(year) ?? 0) + 1);
  }
  return companies;
}

function chooseYears(
  companies: ReadonlyMap<number, number>,
  { from, to }: { from?: number | undefined; to?: number | undefined },
): [number, number] | null {
  if (from !== undefined && to !== undefined) return [from, to];
  const most = [...companies.values()].reduce((greatest, count) => Math.max(greatest, count), 0);
  const full = [...companies]
    .filter(([, count]) => count >= Math.max(leastCompanies, most * leastShare))
    .map(([year]) => year)
    .sort((a, b) => b - a);
  const last = to ?? full.find((year) => from === undefined || year > from);
  const first = from ?? full.find((year) => last !== undefined && year < last);
  return first === undefined || last === undefined ? null : [first, last];
}
