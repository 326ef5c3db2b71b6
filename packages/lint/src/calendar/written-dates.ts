import { type Day, parseDay } from './calendar-days';

/** A date in a text, with its span. */
export interface WrittenDate {
  day: Day;
  start: number;
  end: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const month =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const day = '(?<day>\\d{1,2})(?:\\s?(?:st|nd|rd|th))?';
const year = '(?<year>\\d{4})';

/**
 * The ways to write a date in English. Data sets lose no-break spaces and add spaces before commas:
 * `March11, 2025`, `March 11 , 2025`.
 */
const forms: readonly RegExp[] = [
  // January 20, 2026 · Jan. 20th, 2026 · JANUARY 20 2026
  `${month}\\s?(?:the\\s)?${day}(?:\\s?,\\s?|\\s)(?:in\\s)?${year}`,
  // 20 January 2026 · the 20th day of January, 2026 · 20-Jan-2026
  `${day}(?:\\s?-\\s?|\\s)?(?:(?:day\\s)?of\\s)?${month}(?:\\s?[,-]\\s?|\\s)${year}`,
  // 2026-01-20
  `${year}-(?<month>\\d{1,2})-(?<day>\\d{1,2})`,
  // 1/20/2026 · 01-20-2026 · 1.20.26
  '(?<first>\\d{1,2})(?<sign>[/.-])(?<second>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})',
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}/.-])${form}(?![\\p{L}\\p{N}]|[/.-]\\d)`, 'giu'));

/** Finds the dates of a text that are days of the calendar, in their order. */
export function findDates(text: string): WrittenDate[] {
  const found = forms.flatMap((form) =>
    Array.from(text.matchAll(form), ({ 0: { length }, index, groups = {} }) => {
      const at = dayFrom(groups);
      return at === null ? [] : [{ day: at, start: index, end: index + length }];
    }).flat(),
  );
  return found.sort((one, other) => one.start - other.start);
}

function dayFrom(parts: Readonly<Record<string, string | undefined>>): Day | null {
  const { first, second, year: digits = '' } = parts;
  const fullYear = digits.length === 2 ? `20${digits}` : digits;
  if (first === undefined || second === undefined) {
    return dayIn(fullYear, monthNumber(parts['month'] ?? ''), Number(parts['day']));
  }
  // American dates have the month first; another order counts only where that one is impossible.
  const american = dayIn(fullYear, Number(first), Number(second));
  return american ?? dayIn(fullYear, Number(second), Number(first));
}

/** Returns 1–12 for a name or a number of a month. */
function monthNumber(text: string): number {
  return months.indexOf(text.slice(0, 3).toLowerCase()) + 1 || Number(text);
}

/** Returns a day; `null` for February 30, which would become a day in March. */
function dayIn(year: string, month: number, day: number): Day | null {
  const pad = (number: number) => String(number).padStart(2, '0');
  return parseDay(`${year}-${pad(month)}-${pad(day)}`);
}
