import type { RegistrantArguments } from '../codes/registrant-codes';
import type { FilingEntity, Registrant } from '../model';
import { filledFrom, withCoRegistrants } from '../registrants';
import { type Filer, registrantsOf, type SubmissionHeader } from './model';

/** Returns the registrants of a header. Its first filer need not be the one of the cover page. */
export function headerEntity(header: SubmissionHeader): FilingEntity {
  const [first = { name: null, cik: null }, ...others] = registrantsOf(header).map(
    ({ name, cik, details }): Registrant => ({ name, cik, ...details }),
  );
  return withCoRegistrants(first, others);
}

/**
 * Joins what a document and a header say about the registrants of a filing. What the document leaves
 * open about its registrant comes from the same one in the header: that of its CIK, else that of its
 * name, else the only one. The others in the header are co-registrants.
 */
export function joinEntities(document: FilingEntity, header: FilingEntity): FilingEntity {
  const { coRegistrants = [], ...first } = header;
  const listed: Registrant[] = [first, ...coRegistrants];
  const { coRegistrants: known = [], ...registrant } = document;
  const same = sameRegistrant(registrant, listed);
  const joined = same ? filledFrom(registrant, same) : registrant;
  const others = listed.filter((one) => one !== same);
  return withCoRegistrants(joined, [...filledFromAny(known, others), ...others]);
}

function sameRegistrant({ name, cik }: Registrant, listed: Registrant[]): Registrant | undefined {
  if (cik !== null) {
    const known = listed.find((one) => one.cik === cik);
    // A header without CIKs may still name the registrant.
    return known ?? listed.find((one) => one.cik === null && isSameName(one.name, name));
  }
  const named = listed.find((one) => isSameName(one.name, name));
  return named ?? (name === null || listed.length === 1 ? listed[0] : undefined);
}

/**
 * Fills each from the one of its CIK; a co-registrant that the cover page only names, from the one of
 * its name. Looked up, as a hostile header has thousands.
 */
function filledFromAny<Some extends Registrant>(
  known: readonly Some[],
  listed: readonly Registrant[],
): Some[] {
  const byCik = new Map<string, Registrant>();
  const byName = new Map<string, Registrant>();
  for (const one of listed) {
    if (one.cik !== null && !byCik.has(one.cik)) byCik.set(one.cik, one);
    const name = conformed(one.name ?? '');
    if (one.name !== null && !byName.has(name)) byName.set(name, one);
  }
  return known.map((one) => {
    const same = one.cik === null ? byName.get(conformed(one.name ?? '')) : byCik.get(one.cik);
    return same && (one.cik !== null || one.name !== null) ? filledFrom(one, same) : one;
  });
}

/**
 * Returns the registrant whose name a cover page states beside the CIK of another filer of the header;
 * `null` if both belong together, as far as the header says.
 */
export function mixedRegistrant(
  { name, cik }: Registrant,
  filers: readonly Filer[],
): RegistrantArguments['registrant-mixed'] | null {
  if (name === null || cik === null) return null;
  const byCik = filers.find((filer) => filer.cik === cik);
  const byName = filers.find((filer) => isSameName(filer.name, name));
  if (!byCik?.name || !byName?.cik || byName.cik === cik || isSameName(byCik.name, name)) {
    return null;
  }
  return { name, cik, ownerOfCik: byCik.name, cikOfName: byName.cik };
}

/** True for names that differ at most in what EDGAR conforms: `Lantern Co.`, `LANTERN CO /DE/`. */
function isSameName(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && conformed(one) === conformed(other);
}

function conformed(name: string): string {
  return name
    .replace(/\s\/[a-z ]{2,12}\/?\s*$/iu, '')
    .replace(/&/gu, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}
