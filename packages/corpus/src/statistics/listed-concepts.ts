import { concepts, findConcept } from '@cydkit/taxonomy';
import { shortLabelOf } from '../filings/concept-label';

const order: ReadonlyMap<string, number> = new Map(concepts.map(({ name }, at) => [name, at]));

/** Returns each concept once: in presentation order, then those that the taxonomy does not know. */
export function sortedConcepts(names: readonly string[]): string[] {
  const orderOf = (name: string) => order.get(name) ?? concepts.length;
  // Names are sorted first, by code units: the second sort keeps their order.
  return [...new Set(names)].sort().sort((first, second) => orderOf(first) - orderOf(second));
}

/** Returns a label next to those of annual reports, or the name of what the taxonomy does not know. */
export function labelOf(name: string): string {
  const label = shortLabelOf(name);
  return findConcept(name)?.disclosure === 'incident' ? `Incident: ${label}` : label;
}
