import type { CoRegistrant, Filing } from '@cydkit/parser';

/** A registrant, as the source states it. */
export type Registrant = CoRegistrant;

/**
 * Returns the registrants of a filing, each once: its own first, then its co-registrants, then those
 * that only contexts name, by their CIK. Empty if the source states none.
 */
export function registrantsOf({ entity, facts }: Pick<Filing, 'entity' | 'facts'>): Registrant[] {
  const { coRegistrants = [], ...own } = entity;
  const isStated = own.name !== null || own.cik !== null;
  const stated: Registrant[] = [...(isStated ? [own] : []), ...coRegistrants];
  const ciks = new Set(facts.flatMap(({ context }) => context.entity ?? []));
  for (const { cik } of stated) ciks.delete(cik ?? '');
  return [...stated, ...Array.from(ciks, (cik) => ({ name: null, cik }))];
}
