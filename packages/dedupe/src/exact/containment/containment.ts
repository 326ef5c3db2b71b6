import { walkContained } from './by-automaton';
import { searchContained } from './by-search';

/** Distinct text `inner` lies inside `outer`, first at `start`, an offset into the outer text. */
export interface Containment {
  inner: number;
  outer: number;
  start: number;
}

/**
 * Every ordered pair of distinct texts of which one lies inside the other, in no particular order.
 *
 * The platform's own string search is many times faster than anything written here, but takes the
 * product of the texts where they repeat themselves or are many. It gets a budget that ordinary
 * blocks do not come near; where that is used up, an automaton finds the pairs in time linear in
 * the texts and the pairs.
 */
export function findContained(texts: readonly string[]): Containment[] {
  return searchContained(texts) ?? walkContained(texts);
}
