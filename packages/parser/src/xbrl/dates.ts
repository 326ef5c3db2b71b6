const months: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** Returns `2024-12-31` if the parts are a real day of the years 1 to 9999, `null` otherwise. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/**
 * Reads a date as American filings write it: `December 31, 2024`, `Dec. 31, 2024`, `31 December 2024`,
 * `2024-12-31`, `12/31/2024`. `null` for anything else.
 */
export function readDate(text: string): string | null {
  return readParts(text, false);
}

/** Reads an XML Schema date without a time zone, `2024-12-31`; `null` for anything else. */
export function readIsoDate(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  return year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
}

/** `20241231` → `2024-12-31`; `null` for anything else. */
export function readBasicDate(text: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/u.exec(text) ?? [];
  return year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
}

/**
 * Reads a day and a time, `20241227162940` or `2024-12-27 16:29:40.0` → `2024-12-27T16:29:40`; `null` for
 * anything else.
 */
export function readDateTime(text: string): string | null {
  const parts =
    /^(\d{4})(-?)(\d\d)\2(\d\d)[ T]?([01]\d|2[0-3])(:?)([0-5]\d)\6([0-5]\d)(?:\.\d{0,9})?$/u.exec(
      text,
    );
  const [, year, , month, day, hours, , minutes, seconds] = parts ?? [];
  const date = isoDate(Number(year), Number(month), Number(day));
  return parts === null || date === null ? null : `${date}T${hours}:${minutes}:${seconds}`;
}

/** Like {@link readDate}, but three numbers have the day first: `31/12/2024`. */
export function readDateDayFirst(text: string): string | null {
  return readParts(text, true);
}

/**
 * Reads a day of any year, the month first where both are numbers: `--12-31`, `1231`, `12/31`,
 * `December 31`, `31 December` → `12-31`; `null` for anything else.
 */
export function readMonthAndDay(text: string): string | null {
  const trimmed = text.trim();
  const digits = /^(\d\d)(\d\d)$/u.exec(trimmed);
  const parts = digits ? digits.slice(1) : trimmed.split(/[\s,./-]+/u).filter(isFilled);
  const [a = '', b = ''] = parts;
  if (parts.length !== 2) return null;
  const [month, day] = monthNumber(b) > 0 ? [b, a] : [a, b];
  // Any leap year: a fiscal year may end on February 29.
  const date = fromNumbers('2024', String(monthNumber(month) || month), day);
  return date === null ? null : date.slice('2024-'.length);
}

function isFilled(part: string): boolean {
  return part !== '';
}

function readParts(text: string, dayFirst: boolean): string | null {
  const parts = text
    .trim()
    .split(/[\s,./-]+/u)
    .filter(isFilled);
  const [a = '', b = '', c = ''] = parts;
  if (parts.length !== 3) return null;
  if (/^\d{4}$/u.test(a)) return fromNumbers(a, b, c);
  if (!/^\d{4}$/u.test(c)) return null;
  if (monthNumber(a) > 0) return fromNumbers(c, String(monthNumber(a)), b);
  if (monthNumber(b) > 0) return fromNumbers(c, String(monthNumber(b)), a);
  return dayFirst ? fromNumbers(c, b, a) : fromNumbers(c, a, b);
}

/** Returns the day before an ISO date. */
export function dayBefore(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (day > 1) return isoDate(year, month, day - 1) ?? date;
  if (month > 1) return isoDate(year, month - 1, daysIn(year, month - 1)) ?? date;
  return isoDate(year - 1, 12, 31) ?? date;
}

/** Returns 1–12 for a month's English name or abbreviation (`Sept`, `Dec`), 0 for other words. */
function monthNumber(word: string): number {
  return /^[a-z]{3,9}$/iu.test(word) ? months.indexOf(word.slice(0, 3).toLowerCase()) + 1 : 0;
}

function fromNumbers(year: string, month: string, day: string): string | null {
  if (!/^\d{1,2}$/u.test(month) || !/^\d{1,2}$/u.test(day)) return null;
  return isoDate(Number(year), Number(month), Number(day));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
