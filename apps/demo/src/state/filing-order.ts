import type { FilingEntry } from '../worker/filing-entry';

/**
 * Orders filings from the oldest to the newest: by the last day of the period, an amendment after
 * its original, then by accession number. One without a period is older than any with one; what
 * nothing orders keeps its place.
 */
export function byPeriod(a: FilingEntry, b: FilingEntry): number {
  return (
    compareText(a.end ?? '', b.end ?? '') ||
    Number(isAmendment(a)) - Number(isAmendment(b)) ||
    compareText(a.accession ?? '', b.accession ?? '')
  );
}

/** Returns the newest filing, the first of several equally new; `undefined` if there is none. */
export function newestOf(filings: readonly FilingEntry[]): FilingEntry | undefined {
  return filings.reduce<FilingEntry | undefined>(
    (newest, filing) => (newest === undefined || byPeriod(newest, filing) < 0 ? filing : newest),
    undefined,
  );
}

/** Reports whether two filings are known to be from one registrant, by CIK, else by name. */
export function isSameRegistrant(a: FilingEntry, b: FilingEntry): boolean {
  if (a.cik !== null && b.cik !== null) return Number(a.cik) === Number(b.cik);
  if (a.entity === null || b.entity === null) return false;
  return a.entity.toLowerCase() === b.entity.toLowerCase();
}

/** Returns `10-K` for `10-K/A`. */
export function baseForm({ form }: FilingEntry): string | null {
  return form?.replace(/\/A$/, '') ?? null;
}

function isAmendment({ form }: FilingEntry): boolean {
  return form?.endsWith('/A') ?? false;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
