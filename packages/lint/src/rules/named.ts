import { type ConceptName, getConcept, shortLabel } from '@cydkit/taxonomy';

/** A concept as messages call it: `Board of Directors Oversight`. */
export function named(concept: ConceptName): string {
  return shortLabel(getConcept(concept).label);
}
