import { inWords } from '../expected';
import { entityIdentifier } from '../xbrl/cik';

/** Which filings of a container to read; a filing must meet every criterion that is given. */
export interface Selection {
  /** EDGAR accession numbers, with or without dashes. */
  accession?: readonly string[];
  /** CIKs of any of its registrants, with or without leading zeros. */
  cik?: readonly string[];
  /** Form types, also written `10k` or `20f/a`; `10-K` does not include `10-K/A`. */
  form?: readonly string[];
}

/** What filings are selected by; `null` meets no criterion. */
export interface Selectable {
  accession: string | null;
  /** Those of all registrants. */
  ciks: readonly string[];
  form: string | null;
}

/** Returns the test of whether a filing is selected; without criteria, every filing is. */
export function selectorOf(selection: Selection): (filing: Selectable) => boolean {
  const accession = criterion(selection.accession, (value) => value.replace(/\D/gu, ''));
  const cik = criterion(selection.cik, (value) => entityIdentifier(value.trim()));
  const form = criterion(selection.form, formKey);
  return (filing) => accession([filing.accession]) && cik(filing.ciks) && form([filing.form]);
}

/** Writes `10k` as `10-K`. */
function formKey(form: string): string {
  return form
    .trim()
    .toUpperCase()
    .replace(/^(\d\d?)(?=[A-Z])/u, '$1-');
}

/** Checks that each criterion is a list of strings. @throws TypeError */
export function expectSelection({ accession, cik, form }: Selection): void {
  for (const [name, value] of Object.entries({ accession, cik, form })) {
    const isList = Array.isArray(value) && value.every((each) => typeof each === 'string');
    if (value === undefined || isList) continue;
    throw new TypeError(`Expected '${name}' to be a list of strings; found ${inWords(value)}`);
  }
}

/** True if there is any criterion. */
export function isSelective({ accession, cik, form }: Selection): boolean {
  return [accession, cik, form].some((list) => list !== undefined && list.length > 0);
}

function criterion(wanted: readonly string[] | undefined, normalise: (value: string) => string) {
  if (wanted === undefined || wanted.length === 0) return () => true;
  const values = new Set(wanted.map(normalise));
  return (found: readonly (string | null)[]) =>
    found.some((value) => value !== null && values.has(normalise(value)));
}
