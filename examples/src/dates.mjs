/** Dates in the ways that filings and EDGAR write them. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `March` -> `03`. */
export function monthNumber(name) {
  return String(months.indexOf(name) + 1).padStart(2, '0');
}

/** `2025-12-31` -> `Dec. 31, 2025`, as the viewer writes it: `May 01, 2025` has no point. */
export function viewerDate(iso) {
  const [year, month, day] = iso.split('-');
  const name = months[Number(month) - 1];
  return `${name.length > 3 ? `${name.slice(0, 3)}.` : name} ${day}, ${year}`;
}

/** `2025-12-31` -> `20251231`. */
export function compactDate(iso) {
  return iso.replaceAll('-', '');
}

/** How many whole quarters a period covers: 0 for a day. */
export function quartersOf(start, end) {
  const months = (iso) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return Math.floor((months(end) - months(start) + 1) / 3);
}

/** The last day of the month that is nearest, as the SEC's data sets round dates: `20260131`. */
export function nearestMonthEnd(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  const end = new Date(Date.UTC(year, day > 15 ? month : month - 1, 0));
  return compactDate(end.toISOString().slice(0, 10));
}
