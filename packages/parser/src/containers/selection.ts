import { entityIdentifier } from '../xbrl/cik';

/** Which filings of a container to read; of several kinds of criteria, all must be met. */
export interface Selection {
  /** EDGAR accession numbers, with dashes or without. */
  accession?: readonly string[];
  /** CIKs, with leading zeros or without. */
  cik?: readonly string[];
  /** Form types in upper or lower case; `10-K` does not stand for `10-K/A`. */
  form?: readonly string[];
}

/** What a filing says about itself; `null` meets no criterion. */
export interface Selectable {
  accession: string | null;
  cik: string | null;
  form: string | null;
}

/** Whether a filing is among those selected; where nothing is selected, every filing is. */
export function selectorOf(selection: Selection): (filing: Selectable) => boolean {
  const accession = criterion(selection.accession, (value) => value.replace(/\D/gu, ''));
  const cik = criterion(selection.cik, (value) => entityIdentifier(value.trim()));
  const form = criterion(selection.form, (value) => value.trim().toUpperCase());
  return (filing) => accession(filing.accession) && cik(filing.cik) && form(filing.form);
}

/** Whether anything is selected at all. */
export function isSelective({ accession, cik, form }: Selection): boolean {
  return [accession, cik, form].some((list) => list !== undefined && list.length > 0);
}

function criterion(wanted: readonly string[] | undefined, normalise: (value: string) => string) {
  if (wanted === undefined || wanted.length === 0) return () => true;
  const values = new Set(wanted.map(normalise));
  return (value: string | null) => value !== null && values.has(normalise(value));
}
