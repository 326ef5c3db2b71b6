import {
  type Concept,
  concepts,
  editions,
  findByLabel,
  findConcept,
  labelIn,
  shortLabel,
} from '@cydkit/taxonomy';

/**
 * The elements that a user may mean: by local name (with or without `cyd:`), by label, by label
 * without what all labels share. Several where a label stands for several.
 */
export function lookUp(query: string): readonly Concept[] {
  const name = query.trim().replace(/^cyd[:_]/i, '');
  const exact = findConcept(name);
  if (exact !== undefined) return [exact];
  const labelled = findByLabel(name);
  if (labelled.length > 0) return labelled;
  const folded = fold(name);
  return concepts.filter((concept) => namesOf(concept).some((known) => fold(known) === folded));
}

/** Everything that an element is called, in any edition. */
export function namesOf(concept: Concept): string[] {
  const labels = editions.map((edition) => labelIn(concept, edition));
  return [concept.name, ...labels, ...labels.map(shortLabel)];
}

/** Letters only, so that case, spaces and commas do not matter. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
