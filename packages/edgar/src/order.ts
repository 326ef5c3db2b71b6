import type { ListedFiling } from './filings/model';

/** Compares by code units, so that the order is the same everywhere. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Orders filings newest first; those of one day by accession number, the highest first. */
export function newestFirst(one: ListedFiling, other: ListedFiling): number {
  return compareText(other.filed, one.filed) || compareText(other.accession, one.accession);
}
