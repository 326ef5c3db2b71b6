import { findConcept, shortLabel } from '@cydkit/taxonomy';

/** Returns the distinctive part of a concept's label, or the name of what the taxonomy does not know. */
export function shortLabelOf(concept: string): string {
  const label = findConcept(concept)?.label;
  return label === undefined ? concept : shortLabel(label);
}
