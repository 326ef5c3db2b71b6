import { company, type ReferenceRow, referenceColumns } from '../companies/filing-reference';
import { conditionOf, type FilingFilter } from '../filters/filing-filter';
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

/** A report for one of the years. */
export interface YearReport extends ReferenceRow, CountedReport {
  words: number;
}

/** Years with fewer companies than this are not chosen. */
const leastCompanies = 30;

/** Nor are those with a smaller share of the companies of the fullest year. */
const leastShare = 0.1;

/**
 * Returns the reports of two fiscal years; `null` where the corpus has none for one of them.
 *
 * @param years those that are not given are the last ones with enough companies
 * @param onlyBoth leaves out companies that have a report for one of the years only
 */
export function twoYears(
  corpus: Corpus,
  years: { from?: number | undefined; to?: number | undefined; onlyBoth: boolean },
  filter: FilingFilter,
): TwoYears | null {
  const { sql, values } = conditionOf(filter);
  const chosen = chooseYears(corpus, years, filter);
  if (chosen === null) return null;
  const [from, to] = chosen;
  // spread: the values of a filter
  const reports = corpus.database
    .prepare(
      `select f.id, ${company} as company, f.words, ${referenceColumns}
       from company_years f
       where f.fiscal_year in (?, ?) and ${sql} order by company, f.fiscal_year <> ?, f.key`,
    )
    .all<Omit<YearReport, 'isFirst'>>(from, to, ...values, from)
    .map((report) => ({ ...report, isFirst: report.fiscal_year === from }));
  const first = companiesOf(reports.filter(({ isFirst }) => isFirst));
  const second = companiesOf(reports.filter(({ isFirst }) => !isFirst));
  const both = new Set([...first].filter((id) => second.has(id)));
  if (first.size === 0 || second.size === 0) return null;
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

function chooseYears(
  { database }: Corpus,
  { from, to }: { from?: number | undefined; to?: number | undefined },
  filter: FilingFilter,
): [number, number] | null {
  if (from !== undefined && to !== undefined) return [from, to];
  const { sql, values } = conditionOf(filter);
  // spread: the values of a filter
  const years = database
    .prepare(
      `select f.fiscal_year as year, count(*) as companies from company_years f
       where f.fiscal_year is not null and ${sql} group by f.fiscal_year order by f.fiscal_year desc`,
    )
    .all<{ year: number; companies: number }>(...values);
  // spread: years, which are few
  const most = Math.max(0, ...years.map(({ companies }) => companies));
  const full = years
    .filter(({ companies }) => companies >= Math.max(leastCompanies, most * leastShare))
    .map(({ year }) => year);
  const last = to ?? full.find((year) => from === undefined || year > from);
  const first = from ?? full.find((year) => last !== undefined && year < last);
  return first === undefined || last === undefined ? null : [first, last];
}
