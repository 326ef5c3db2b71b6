import type { FilingEntry } from '../../worker/filing-entry';

/**
 * Suggests a filing to compare with: the registrant's latest earlier one of the same form, else its
 * earliest later one, else the first other filing in the list.
 */
export function bestMatch(filings: readonly FilingEntry[], id: number): number | null {
  const own = filings.find((filing) => filing.id === id);
  const others = filings.filter((filing) => filing.id !== id);
  if (own === undefined) return null;
  const same = others
    .filter(
      ({ cik, form }) => cik !== null && cik === own.cik && baseForm(form) === baseForm(own.form),
    )
    .sort((a, b) => compareText(endOf(a), endOf(b)) || a.id - b.id);
  const before = same.findLast((filing) => endOf(filing) < endOf(own));
  return (before ?? same[0] ?? others[0])?.id ?? null;
}

function endOf({ end }: FilingEntry): string {
  return end ?? '';
}

/** `10-K/A` → `10-K` */
function baseForm(form: string | null): string | null {
  return form?.replace(/\/A$/, '') ?? null;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
