import type { Filing } from '@cydkit/parser';

/** A registrant, as the source states it. */
export type Registrant = Filing['entity'];

/**
 * Returns the registrants of a filing, each once: that of the cover page first, then those that only
 * contexts name, by their CIK. Empty if the source states none. A registrant that a filing names by a
 * member (dei:LegalEntityAxis) has no CIK there and is not listed.
 */
export function registrantsOf({ entity, facts }: Pick<Filing, 'entity' | 'facts'>): Registrant[] {
  const ciks = new Set(facts.flatMap(({ context }) => context.entity ?? []));
  if (entity.cik !== null) ciks.delete(entity.cik);
  const own = entity.name === null && entity.cik === null ? [] : [entity];
  return [...own, ...Array.from(ciks, (cik) => ({ name: null, cik }))];
}
