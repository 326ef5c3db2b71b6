import { compareText } from '../compare-text';
import type { ListedFiling } from './model';

/** Orders filings newest first; those of one day by accession number, the highest first. */
export function newestFirst(one: ListedFiling, other: ListedFiling): number {
  return compareText(other.filed, one.filed) || compareText(other.accession, one.accession);
}
