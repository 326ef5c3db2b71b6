import { baseForm, byPeriod, isSameRegistrant } from '../../state/filing-order';
import type { FilingEntry } from '../../worker/filing-entry';

/**
 * Suggests a filing to compare with: the registrant's latest earlier one, else its earliest later
 * one, of the same form if there is any. A filing of another registrant is compared on request only.
 */
export function bestMatch(filings: readonly FilingEntry[], id: number): number | null {
  const own = filings.find((filing) => filing.id === id);
  if (own === undefined) return null;
  const same = filings
    .filter((filing) => filing.id !== id)
    .filter((filing) => isSameRegistrant(filing, own) || (isUnnamed(filing) && isUnnamed(own)))
    .sort(byPeriod);
  const alike = same.filter((filing) => baseForm(filing) === baseForm(own));
  const candidates = alike.length > 0 ? alike : same;
  const before = candidates.findLast((filing) => byPeriod(filing, own) < 0);
  return (before ?? candidates[0])?.id ?? null;
}

/** True for dumps of viewer pages, which never state their registrant. */
function isUnnamed({ cik, entity }: FilingEntry): boolean {
  return cik === null && entity === null;
}
