import { byCodeUnits } from '@cydkit/dedupe';
import { sentenceSpans } from '@cydkit/text';
import { type FilingReference, referenceOf } from '../filings/filing-reference';
import { passageText } from '../filings/passage-texts';
import type { FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import { snapshot } from '../store/snapshot';
import type { ShareChange } from './change-test';
import { countPhrases, type PhraseUse } from './count-phrases';
import type { PhraseTexts } from './phrase-texts';
import { type TestedPhrase, testPhrases } from './test-phrases';
import { type NoYears, type TwoYears, twoYears, type YearReport } from './two-years';
import { unitePhrases } from './unite-phrases';

/** Which phrases to compare. */
export interface TrendsOptions {
  /** Fiscal years. Default: the last two with enough companies. */
  from?: number | undefined;
  to?: number | undefined;
  /** `both`: only companies with a report for both years. Default `both`. */
  panel?: 'both' | 'all';
  filter?: FilingFilter;
  /** How many to return of phrases that rose, that fell, of words that rose, that fell. Default 10. */
  limit?: number;
}

/** Phrases whose share of companies changed between two fiscal years. */
export interface Trends {
  from: number;
  to: number;
  panel: 'both' | 'all';
  /** Companies with a report for the first year, for the second, and for both. */
  companies: TwoYears['companies'];
  /** How many companies are compared in each year. */
  compared: { from: number; to: number };
  /** A phrase is tested if at least this many companies use it in one of the years. */
  leastCompanies: number;
  /** How many phrases were tested. */
  tested: number;
  /**
   * How many of them changed more than chance explains: at most 5% of these are chance. Companies whose
   * sentence with the phrase is word for word the same count once in this test.
   */
  changed: number;
  /** Reports from the SEC's data sets, which lose all characters outside ASCII, and all that are read. */
  reports: { fromDataSets: number; all: number };
  /** How long the compared reports are, in words: more text has more of all phrases. */
  meanWords: { from: number; to: number };
  /** Of two to five words. */
  phrases: RisenAndFallen;
  words: RisenAndFallen;
}

/** Why trends cannot be compared: too few companies have reports for the years. */
export interface FewCompanies {
  problem: 'fewCompanies';
  from: number;
  to: number;
  panel: 'both' | 'all';
  companies: TwoYears['companies'];
  /** How many companies have to use a phrase before it is tested. */
  leastCompanies: number;
}

/** Why there are no trends. */
export type TrendsProblem = NoYears | FewCompanies;

/** Those whose share of companies changed, the greatest change first. */
export interface RisenAndFallen {
  risen: Trend[];
  fallen: Trend[];
}

/** A phrase whose share of companies changed; `p` is that of different sentences, if it is greater. */
export interface Trend extends ShareChange {
  /** In lower case, without punctuation. */
  phrase: string;
  from: { companies: number; share: number };
  to: { companies: number; share: number };
  /** Companies that use it in one of the years only; `null` where companies are not paired. */
  gained: number | null;
  lost: number | null;
  /** In how many different sentences companies use it. */
  texts: PhraseTexts;
  /** How many other phrases that changed alike overlap it and are left out. */
  overlapping: number;
  example: PhraseExample | null;
}

/** A sentence with the phrase: of the later year if it rose, of the earlier one if it fell. */
export interface PhraseExample {
  text: string;
  /** Where the phrase is in it. */
  marks: { start: number; end: number }[];
  filing: FilingReference;
}

/** Fewer companies than this are a template or a law firm, not a trend. */
const leastCount = 10;

/** In a large corpus, phrases of a smaller share of the companies are not counted. */
const leastShare = 0.005;

/**
 * Returns the phrases whose share of companies rose or fell the most between two fiscal years, if by more
 * than chance explains; each company counts once a year. Where there is nothing to compare, says why.
 *
 * @throws {RangeError} if the first year is not before the second
 */
export function trends(corpus: Corpus, options: TrendsOptions = {}): Trends | TrendsProblem {
  const { from, to } = options;
  if (from !== undefined && to !== undefined && from >= to) {
    throw new RangeError(`The first year must be before the second: ${from} to ${to}`);
  }
  return snapshot(corpus.database, () => compareYears(corpus, options));
}

function compareYears(corpus: Corpus, options: TrendsOptions): Trends | TrendsProblem {
  const { from, to, panel = 'both', filter = {}, limit = 10 } = options;
  const years = twoYears(corpus, { from, to, onlyBoth: panel === 'both' }, filter);
  if ('problem' in years) return years;
  const compared = comparedOf(years, panel);
  if (Math.min(compared.from, compared.to) === 0 || greatest(compared) < leastCount) {
    const { companies } = years;
    const [first, second] = [years.from, years.to];
    const found = { from: first, to: second, panel, companies, leastCompanies: leastCount };
    return { problem: 'fewCompanies', ...found };
  }
  const leastCompanies = Math.max(leastCount, Math.ceil(greatest(compared) * leastShare));
  const counts = countPhrases(corpus, years.reports, leastCompanies);
  const changed = testPhrases(corpus, counts, { reports: years.reports, compared, panel });
  const listed = (isPhrase: boolean, direction: 1 | -1) => {
    const list = changed.filter(({ phrase, change }) => {
      return phrase.includes(' ') === isPhrase && Math.sign(change) === direction;
    });
    return unitePhrases(list.sort(byChange), limit).map(({ phrase, overlapping }) =>
      trendOf(corpus, phrase, { compared, overlapping, panel }),
    );
  };
  return {
    from: years.from,
    to: years.to,
    panel,
    companies: years.companies,
    compared,
    leastCompanies,
    tested: counts.length,
    changed: changed.length,
    reports: {
      fromDataSets: years.reports.filter(({ format }) => format === 'notes').length,
      all: years.reports.length,
    },
    meanWords: {
      from: meanWords(years.reports.filter(({ isFirst }) => isFirst)),
      to: meanWords(years.reports.filter(({ isFirst }) => !isFirst)),
    },
    phrases: { risen: listed(true, 1), fallen: listed(true, -1) },
    words: { risen: listed(false, 1), fallen: listed(false, -1) },
  };
}

function greatest({ from, to }: Trends['compared']): number {
  return Math.max(from, to);
}

function meanWords(reports: readonly YearReport[]): number {
  return reports.reduce((sum, { words }) => sum + words, 0) / Math.max(1, reports.length);
}

function comparedOf({ companies }: TwoYears, panel: 'both' | 'all'): Trends['compared'] {
  if (panel === 'both') return { from: companies.both, to: companies.both };
  return { from: companies.from, to: companies.to };
}

/** Greatest change first; of equal ones the longest phrase. */
function byChange(a: TestedPhrase<unknown>, b: TestedPhrase<unknown>): number {
  return (
    Math.abs(b.change) - Math.abs(a.change) ||
    b.phrase.length - a.phrase.length ||
    byCodeUnits(a.phrase, b.phrase)
  );
}

function trendOf(
  corpus: Corpus,
  phrase: TestedPhrase<YearReport>,
  {
    compared,
    overlapping,
    panel,
  }: {
    compared: Trends['compared'];
    overlapping: number;
    panel: 'both' | 'all';
  },
): Trend {
  const { from, to, both, change, low, high, p, texts } = phrase;
  const isPaired = panel === 'both';
  return {
    phrase: phrase.phrase,
    from: { companies: from, share: from / compared.from },
    to: { companies: to, share: to / compared.to },
    change,
    low,
    high,
    p,
    gained: isPaired ? to - both : null,
    lost: isPaired ? from - both : null,
    texts,
    overlapping,
    example: exampleOf(corpus, change > 0 ? phrase.toUse : phrase.fromUse),
  };
}

function exampleOf(corpus: Corpus, use: PhraseUse<YearReport> | null): PhraseExample | null {
  if (use === null) return null;
  const text = passageText(corpus, use.passage);
  const span = sentenceSpans(text).find(({ end }) => end >= use.end) ?? use;
  const start = Math.min(span.start, use.start);
  return {
    text: text.slice(start, span.end),
    marks: [{ start: use.start - start, end: use.end - start }],
    filing: referenceOf(use.report),
  };
}
