import { notesUrl } from '../addresses/edgar-urls';
import { daysOf, endOfMonth, monthsOf, type Quarter, quarterOf } from '../days';

/** A Notes data set of the SEC, which may be there or not. */
export interface NotesDataSet {
  /** `2025q1` or `2025_04`. */
  name: string;
  /** `2025q1_notes.zip` */
  file: string;
  url: string;
  /** Last day of its filings, ISO 8601. */
  until: string;
  /** Files that have the same filings: they are not needed once this one is there. */
  replaces: string[];
}

/** What gives the filings of a period: the first choice, or if EDGAR does not have it (404), the second. */
export interface NotesPeriod {
  /** `2025q1` or `2025_04`. */
  name: string;
  /** Data sets that are all needed. */
  first: NotesDataSet[];
  otherwise: NotesDataSet[];
}

/**
 * Returns the data sets to ask EDGAR for: of a quarter its own, or else those of its months; of a month its
 * own, or else that of the quarter which has replaced it; of a year those of its quarters. `null` if what
 * is asked is neither `2025` nor `2025q1` nor `2025_04`.
 *
 * The SEC publishes months and later puts them together as quarters. Only a 404 says that one is not
 * there: the page that lists them has moved before, and a HEAD or 403 says nothing.
 */
export function notesDataSets(asked: string): NotesPeriod[] | null {
  const [, years = '', quarter, month] =
    /^(20\d{2})(?:q([1-4])|[_-](0[1-9]|1[0-2]))?$/iu.exec(asked.trim()) ?? [];
  if (years === '') return null;
  const year = Number(years);
  if (month !== undefined) return [periodOfMonth(`${years}-${month}`)];
  const quarters = quarter === undefined ? [1, 2, 3, 4] : [Number(quarter)];
  return quarters.map((one) => periodOfQuarter({ year, quarter: one }));
}

function periodOfQuarter(quarter: Quarter): NotesPeriod {
  const first = ofQuarter(quarter);
  return { name: first.name, first: [first], otherwise: monthsOf(quarter).map(ofMonth) };
}

function periodOfMonth(month: string): NotesPeriod {
  const first = ofMonth(month);
  return { name: first.name, first: [first], otherwise: [ofQuarter(quarterOf(month))] };
}

function ofQuarter(quarter: Quarter): NotesDataSet {
  const replaces = monthsOf(quarter).map((month) => ofMonth(month).file);
  return dataSet(`${quarter.year}q${quarter.quarter}`, daysOf(quarter).last, replaces);
}

function ofMonth(month: string): NotesDataSet {
  return dataSet(month.replace('-', '_'), endOfMonth(month), []);
}

function dataSet(name: string, until: string, replaces: string[]): NotesDataSet {
  return { name, file: `${name}_notes.zip`, url: notesUrl(name), until, replaces };
}

/**
 * Returns why EDGAR does not have a data set: `not-published` until the end of the second month after its
 * own, which is our margin and no promise of the SEC, then `not-found`.
 *
 * @param today ISO 8601
 */
export function whyNotThere(set: NotesDataSet, today: string): 'not-published' | 'not-found' {
  const [year = 0, month = 0] = set.until.split('-').map(Number);
  const due = year * 12 + month + 2;
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7));
  return now <= due ? 'not-published' : 'not-found';
}
