import type { CoRegistrant, Fact, FilingEntity } from './model';
import { readCik } from './xbrl/cik';

/**
 * Returns a registrant with others of its filing, each once by its CIK, member or name. The first
 * mention counts; a later one of the same CIK fills what it leaves open.
 */
export function withCoRegistrants(
  entity: FilingEntity,
  others: readonly CoRegistrant[],
): FilingEntity {
  const { coRegistrants: known = [], ...first } = entity;
  const byKey = new Map<string, CoRegistrant>([[keyOf(first), first]]);
  for (const other of [...known, ...others]) {
    if (other.name === null && other.cik === null) continue;
    const key = keyOf(other);
    const same = byKey.get(key);
    byKey.set(key, same ? filledFrom(same, other) : other);
  }
  const [registrant = first, ...coRegistrants] = byKey.values();
  return { ...registrant, ...(coRegistrants.length > 0 && { coRegistrants }) };
}

/** Fills what one source leaves open about a registrant from another about the same one. */
export function filledFrom<Some extends CoRegistrant>(one: Some, other: CoRegistrant): Some {
  return { ...other, ...one, name: one.name ?? other.name, cik: one.cik ?? other.cik };
}

function keyOf({ cik, member, name }: CoRegistrant): string {
  return cik ?? JSON.stringify([member?.name, name]);
}

/**
 * Adds the filers that the contexts of facts name. The first is the registrant of a filing that does
 * not state another, as in a fragment without a cover page; but not beside a name that may be that of
 * another filer.
 */
export function withFilers(entity: FilingEntity, facts: readonly Fact[]): FilingEntity {
  const named = new Set(facts.flatMap(({ context }) => readCik(context.entity ?? '') ?? []));
  const [first = null] = named;
  const cik = entity.cik ?? (entity.name === null || named.size === 1 ? first : null);
  const filers = Array.from(named, (one) => ({ name: null, cik: one }));
  return withCoRegistrants({ ...entity, cik }, filers);
}

/** Returns the CIKs of all registrants of a filing, that of its own first. */
export function ciksOf({ cik, coRegistrants = [] }: FilingEntity): string[] {
  return [cik, ...coRegistrants.map((other) => other.cik)].filter((one) => one !== null);
}
