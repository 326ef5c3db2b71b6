const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a `Retry-After`: seconds, or a date as HTTP has it (`Sun, 06 Nov 1994 08:49:37 GMT`). See
 * RFC 9110, 10.2.3.
 *
 * @returns milliseconds since 1970, not before `now`; `null` if it is absent or neither
 */
export function parseRetryAfter(text: string | undefined, now: number): number | null {
  const value = text?.trim() ?? '';
  if (/^\d{1,12}(?:\.\d{1,6})?$/.test(value)) return now + Math.ceil(Number(value) * 1000);
  const date = parseHttpDate(value);
  return date === null ? null : Math.max(now, date);
}

/** Reads a date of HTTP in its usual form. The obsolete forms have no time zone or century. */
function parseHttpDate(text: string): number | null {
  const parts =
    /^[A-Za-z]{3}, (\d{1,2})[ -]([A-Za-z]{3})[ -](\d{4}) (\d{2}):(\d{2}):(\d{2}) (?:GMT|UTC)$/.exec(
      text,
    );
  if (parts === null) return null;
  const [day, year, hours, minutes, seconds] = [1, 3, 4, 5, 6].map((at) => Number(parts[at]));
  const month = months.indexOf((parts[2] ?? '').toLowerCase());
  if (day === undefined || year === undefined || month < 0) return null;
  if (day < 1 || day > 31 || (hours ?? 99) > 23 || (minutes ?? 99) > 59) return null;
  // biome-ignore lint/style/noRestrictedGlobals: arithmetic on a given date, not the time of day
  return Date.UTC(year, month, day, hours, minutes, seconds);
}
