/**
 * A day as a whole number, counted from 1970-01-01, since a library has no clock and no time zone.
 * Proleptic Gregorian calendar, after H. Hinnant's `days_from_civil` ("chrono-compatible low-level
 * date algorithms", 2013).
 */
export type Day = number;

/** A date of the Gregorian calendar. */
export interface CivilDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** Counts the days from 1970-01-01 to a date. */
export function dayOf({ year, month, day }: CivilDate): Day {
  // Years start in March, so that the leap day is a year's last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Returns the date of a day. */
export function civilOf(at: Day): CivilDate {
  const shifted = at + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Reads `2025-03-11`; `null` for anything that is not a day of the calendar. */
export function parseDay(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  if (year === undefined) return null;
  const found = dayOf({ year: Number(year), month: Number(month), day: Number(day) });
  return formatDay(found) === text ? found : null;
}

/** Writes a day as `2025-03-11`. */
export function formatDay(at: Day): string {
  const { year, month, day } = civilOf(at);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Returns 0 for Sunday to 6 for Saturday. */
export function weekdayOf(at: Day): number {
  return (((at + 4) % 7) + 7) % 7;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Returns the English name of a day of the week. */
export function weekdayName(at: Day): string {
  return weekdays[weekdayOf(at)] ?? '';
}
