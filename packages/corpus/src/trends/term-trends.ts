import { foldWords } from '@cydkit/dedupe';
import { type AnnualReport, annualReports, lastOfYears } from '../companies/annual-reports';
import type { FilingFilter } from '../filters/filing-filter';
import { type Share, shareOf } from '../numbers/share';
import type { Corpus } from '../open-corpus';
import { passagesWith } from '../provenance/full-text';
import { snapshot } from '../store/snapshot';
import { pairedChange, type ShareChange, unpairedChange } from './change-test';
import type { TrendsOptions } from './trends';
import { type NoYears, type TwoYears, twoYears } from './two-years';

/** How many companies use given terms, by fiscal year. */
export interface TermTrends {
  panel: 'both' | 'all';
  terms: TermTrend[];
  /** What changes are computed between; or why there are none. */
  years: Pick<TwoYears, 'from' | 'to' | 'companies'> | NoYears;
  /** Annual reports of no known fiscal year, which are not counted. */
  undated: number;
  /** Reports from the SEC's data sets, which lose all characters outside ASCII, and all that are read. */
  reports: { fromDataSets: number; all: number };
}

/** How many companies use a term. */
export interface TermTrend {
  term: string;
  /** The companies that have an annual report for each fiscal year, and those of them that use it. */
  years: (Share & { fiscalYear: number })[];
  /** Between the two years; `null` if there are none, or no company in one of them. */
  change: TermChange | null;
}

/** How the share of companies that use a term changed. */
export interface TermChange extends Omit<ShareChange, 'p'> {
  /** Companies that are compared, and those of them that use it. */
  from: { companies: number; of: number };
  to: { companies: number; of: number };
  /** Companies that use it in one of the years only; `null` where companies are not paired. */
  gained: number | null;
  lost: number | null;
}

/** Shares of fewer companies are weak. */
const leastCompanies = 30;

/**
 * Returns how many companies use each term in their annual report for each fiscal year: its exact words
 * in one run, in any case, whatever is between them. Each company counts once a year, by what it filed
 * last.
 *
 * @throws {RangeError} if a term has no word, or the first year is not before the second
 */
export function termTrends(
  corpus: Corpus,
  terms: readonly string[],
  options: Omit<TrendsOptions, 'limit'> = {},
): TermTrends {
  const { from, to } = options;
  if (from !== undefined && to !== undefined && from >= to) {
    throw new RangeError(`The first year must be before the second: ${from} to ${to}`);
  }
  const empty = terms.find((term) => foldWords(term) === '');
  if (empty !== undefined) throw new RangeError(`A term must have a word: ${empty}`);
  return snapshot(corpus.database, () => countTerms(corpus, terms, options));
}

function countTerms(
  corpus: Corpus,
  terms: readonly string[],
  { from, to, panel = 'both', filter = {} }: TrendsOptions,
): TermTrends {
  const reports = lastOfYears(annualReports(corpus, filter));
  const dated = reports.filter(({ fiscal_year }) => fiscal_year !== null);
  const years = twoYears(corpus, { from, to, onlyBoth: panel === 'both' }, filter);
  return {
    panel,
    terms: terms.map((term) => {
      const users = usersOf(corpus, term, filter);
      const change = 'problem' in years ? null : changeOf(years, users, panel);
      return { term, years: yearsOf(dated, users), change };
    }),
    years:
      'problem' in years ? years : { from: years.from, to: years.to, companies: years.companies },
    undated: reports.length - dated.length,
    reports: {
      fromDataSets: dated.filter(({ format }) => format === 'notes').length,
      all: dated.length,
    },
  };
}

/** Returns the ids of the filings that use a term. */
function usersOf(corpus: Corpus, term: string, filter: FilingFilter): ReadonlySet<number> {
  return new Set(passagesWith(corpus, term, filter).map(({ filing }) => filing));
}

function yearsOf(reports: readonly AnnualReport[], users: ReadonlySet<number>): TermTrend['years'] {
  const counts = new Map<number, { count: number; of: number }>();
  for (const { id, fiscal_year } of reports) {
    if (fiscal_year === null) continue;
    const { count, of } = counts.get(fiscal_year) ?? { count: 0, of: 0 };
    counts.set(fiscal_year, { count: count + Number(users.has(id)), of: of + 1 });
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([fiscalYear, { count, of }]) => ({ fiscalYear, ...shareOf(count, of, leastCompanies) }));
}

function changeOf(
  { reports, companies }: TwoYears,
  users: ReadonlySet<number>,
  panel: 'both' | 'all',
): TermChange | null {
  const of = panel === 'both' ? { from: companies.both, to: companies.both } : companies;
  if (of.from === 0 || of.to === 0) return null;
  const using = reports.filter(({ id }) => users.has(id));
  const before = new Set(using.filter(({ isFirst }) => isFirst).map(({ company }) => company));
  const after = new Set(using.filter(({ isFirst }) => !isFirst).map(({ company }) => company));
  const both = [...before].filter((company) => after.has(company)).length;
  const isPaired = panel === 'both';
  const [gained, lost] = [after.size - both, before.size - both];
  const { change, low, high } = isPaired
    ? pairedChange(gained, lost, of.from)
    : unpairedChange({ count: before.size, of: of.from }, { count: after.size, of: of.to });
  return {
    ...{ change, low, high },
    from: { companies: before.size, of: of.from },
    to: { companies: after.size, of: of.to },
    ...(isPaired ? { gained, lost } : { gained: null, lost: null }),
  };
}
