import { sentenceSpans } from '@cydkit/text';
import { type FilingReference, referenceOf } from '../filings/filing-reference';
import { passageText } from '../filings/passage-texts';
import type { FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import { snapshot } from '../store/snapshot';
import { leastSurprising, pairedChange, type ShareChange, unpairedChange } from './change-test';
import { countPhrases, type PhraseCount, type PhraseUse } from './count-phrases';
import { type TwoYears, twoYears, type YearReport } from './two-years';
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
  /** How many of them changed more than chance explains: at most 5% of these are chance. */
  changed: number;
  /** Reports from the SEC's data sets, which lose all characters outside ASCII, and all that are read. */
  reports: { fromDataSets: number; all: number };
  /** How long the compared reports are, in words: more text has more of all phrases. */
  meanWords: { from: number; to: number };
  /** Of two to five words. */
  phrases: RisenAndFallen;
  words: RisenAndFallen;
}

/** Those whose share of companies changed, the greatest change first. */
export interface RisenAndFallen {
  risen: Trend[];
  fallen: Trend[];
}

/** A phrase whose share of companies changed. */
export interface Trend extends ShareChange {
  /** In lower case, without punctuation. */
  phrase: string;
  from: { companies: number; share: number };
  to: { companies: number; share: number };
  /** Companies that use it in one of the years only; `null` where companies are not paired. */
  gained: number | null;
  lost: number | null;
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

/** Of the changes that are reported, the share that may be chance. */
const falseDiscoveries = 0.05;

/** Fewer companies than this are a template or a law firm, not a trend. */
const leastCount = 10;

/** In a large corpus, phrases of a smaller share of the companies are not counted. */
const leastShare = 0.005;

/**
 * Returns the phrases whose share of companies rose or fell the most between two fiscal years, if by more
 * than chance explains; each company counts once a year. `null` where there is nothing to compare.
 */
export function trends(corpus: Corpus, options: TrendsOptions = {}): Trends | null {
  return snapshot(corpus.database, () => compareYears(corpus, options));
}

function compareYears(corpus: Corpus, options: TrendsOptions): Trends | null {
  const { from, to, panel = 'both', filter = {}, limit = 10 } = options;
  const years = twoYears(corpus, { from, to, onlyBoth: panel === 'both' }, filter);
  if (years === null || years.reports.length === 0) return null;
  const compared = comparedOf(years, panel);
  const leastCompanies = Math.max(
    leastCount,
    Math.ceil(Math.max(compared.from, compared.to) * leastShare),
  );
  const tested = countPhrases(corpus, years.reports, leastCompanies).map((count) => ({
    ...count,
    ...changeOf(count, compared, panel),
  }));
  const limitOfChance = leastSurprising(
    tested.map(({ p }) => p),
    falseDiscoveries,
  );
  const changed = tested.filter(({ p, change }) => p <= limitOfChance && change !== 0);
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
    tested: tested.length,
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

type TestedPhrase = PhraseCount<YearReport> & ShareChange;

function meanWords(reports: readonly YearReport[]): number {
  return reports.reduce((sum, { words }) => sum + words, 0) / Math.max(1, reports.length);
}

function comparedOf({ companies }: TwoYears, panel: 'both' | 'all'): Trends['compared'] {
  if (panel === 'both') return { from: companies.both, to: companies.both };
  return { from: companies.from, to: companies.to };
}

function changeOf(
  { from, to, both }: PhraseCount<YearReport>,
  compared: Trends['compared'],
  panel: 'both' | 'all',
): ShareChange {
  if (panel === 'both') return pairedChange(to - both, from - both, compared.from);
  return unpairedChange({ count: from, of: compared.from }, { count: to, of: compared.to });
}

/** Greatest change first; of equal ones the longest phrase. */
function byChange(a: TestedPhrase, b: TestedPhrase): number {
  return (
    Math.abs(b.change) - Math.abs(a.change) ||
    b.phrase.length - a.phrase.length ||
    (a.phrase < b.phrase ? -1 : 1)
  );
}

function trendOf(
  corpus: Corpus,
  phrase: TestedPhrase,
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
  const { from, to, both, change, low, high, p } = phrase;
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
