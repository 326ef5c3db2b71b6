import type { EdgarReader } from '../client/model';
import { dayNumber, daysOf, nextQuarter, type Quarter, quarterOf, readDay } from '../days';
import { IndexedFilings } from './master-index';
import type { ListedFiling } from './model';
import { newestFirst } from './newest-first';
import { readDayIndex, readIndexedDays, readPastQuarter } from './read-index';

/** Which days and forms. */
export interface FilingPeriod {
  /** ISO 8601, both included. */
  since: string;
  until: string;
  /** As EDGAR has them, `10-K/A` apart from `10-K`. Empty: all. */
  forms?: readonly string[];
}

/** Filings of a period, by whoever. */
export interface PeriodFilings {
  /** Newest first. */
  filings: ListedFiling[];
  /** Lines of the indexes that are no filing. */
  malformed: number;
  /**
   * Until which day the indexes go, at most `until`: that of today comes at about 22:00 in New York, and
   * there is none of a weekend. `null` if there is no index yet of any of the days.
   */
  through: string | null;
  /** The last day before `since` that has an index, as far as the lists say that were read. */
  lastBefore: string | null;
}

/** EDGAR's oldest indexes are of this day and later. */
export const firstDay = '1993-01-01';

/** One request for the quarter instead of more than this for its days. */
const mostDays = 10;

/**
 * Lists what was filed in a period. Of a past quarter that is asked for as a whole, or of which more than
 * ten days are, the index of the quarter is read: one request, some megabytes. Else the list of its days,
 * and the index of each day.
 *
 * @param today ISO 8601, in New York
 * @throws {EdgarProblem} as the reader does; `unexpected` if an index is missing that must be there
 * @throws TypeError for a day that is none
 */
export async function filingsBetween(
  reader: EdgarReader,
  period: FilingPeriod,
  today: string,
): Promise<PeriodFilings> {
  const days = [period.since, period.until, today];
  if (days.some((day) => readDay(day) !== day)) throw new TypeError('Expected days, 2026-01-23');
  const since = period.since < firstDay ? firstDay : period.since;
  const until = period.until > today ? today : period.until;
  const found = new IndexedFilings();
  let through: string | null = null;
  let lastBefore: string | null = null;
  for (const span of spansOf(since, until)) {
    const add = (index: Uint8Array): void =>
      found.add(index, (filing) => isWanted(filing, span, period.forms ?? []));
    const read = await readSpan({ reader, today, add }, span);
    through = read.through ?? through;
    lastBefore = read.lastBefore ?? lastBefore;
  }
  const filings = found.list().sort(newestFirst);
  return { filings, malformed: found.malformed, through, lastBefore };
}

/** The part of a quarter that is asked for. */
interface Span {
  quarter: Quarter;
  since: string;
  until: string;
}

interface Reading {
  reader: EdgarReader;
  today: string;
  add: (index: Uint8Array) => void;
}

function spansOf(since: string, until: string): Span[] {
  const spans: Span[] = [];
  for (let quarter = quarterOf(since); ; quarter = nextQuarter(quarter)) {
    const { first, last } = daysOf(quarter);
    if (first > until || since > until) return spans;
    spans.push({
      quarter,
      since: first > since ? first : since,
      until: last < until ? last : until,
    });
  }
}

/** Reads the indexes of a span; returns its last day that they have, and the last one before it. */
async function readSpan(
  { reader, today, add }: Reading,
  span: Span,
): Promise<Pick<PeriodFilings, 'through' | 'lastBefore'>> {
  const { quarter, since, until } = span;
  // The current quarter's index is written anew each night, those of its days never.
  const isPast = daysOf(quarter).last < today;
  const isLong = dayNumber(until) - dayNumber(since) >= mostDays;
  const days = isPast && isLong ? [] : await readIndexedDays(reader, quarter, today);
  // EDGAR's oldest quarters have no indexes of days, or of other names.
  if (isPast && days.length === 0) {
    add(await readPastQuarter(reader, quarter));
    return { through: until, lastBefore: null };
  }
  for (const day of days) {
    if (day >= since && day <= until) add(await readDayIndex(reader, quarter, day, today));
  }
  const isComplete = isPast || days.some((day) => day >= until);
  return {
    through: isComplete ? until : (days.filter((day) => day >= since).at(-1) ?? null),
    lastBefore: days.filter((day) => day < since).at(-1) ?? null,
  };
}

/** An index of a quarter has other days, too. */
function isWanted(filing: ListedFiling, span: Span, forms: readonly string[]): boolean {
  const isThen = filing.filed >= span.since && filing.filed <= span.until;
  return isThen && (forms.length === 0 || forms.includes(filing.form));
}
