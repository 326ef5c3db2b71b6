import { type Filing, isCydFact } from '@cydkit/parser';

/**
 * Returns whether the CYD facts of a filing are all in other documents than the main one, as where an
 * annual report incorporates an exhibit. The documents must have been read under their names. `null` if
 * the filing has no such fact.
 */
export function isTaggedInExhibit(main: string, { facts }: Pick<Filing, 'facts'>): boolean | null {
  const places = facts.filter(isCydFact).map((fact) => fact.locations[0]?.document ?? null);
  return places.length === 0 ? null : places.every((place) => place !== main);
}
