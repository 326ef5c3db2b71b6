import { byPeriod } from './filing-order';
import type { State } from './state';

/** The ids of two filings, in the order in which they are compared. */
export interface ComparedPair {
  old: number;
  current: number;
}

/**
 * Returns what is compared, in the order of the periods unless swapped; `null` if nothing is. Where
 * no period orders them, the selected filing is the new one.
 */
export function comparedPair({
  filings,
  selected,
  against,
  swapped,
}: Pick<State, 'filings' | 'selected' | 'against' | 'swapped'>): ComparedPair | null {
  const own = filings.find(({ id }) => id === selected);
  const other = filings.find(({ id }) => id === against);
  if (own === undefined || other === undefined) return null;
  const isLater = byPeriod(other, own) > 0;
  return isLater === swapped
    ? { old: other.id, current: own.id }
    : { old: own.id, current: other.id };
}
