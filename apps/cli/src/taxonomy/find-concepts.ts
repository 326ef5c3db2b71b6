import {
  type Concept,
  concepts,
  editions,
  findByLabel,
  findConcept,
  type Kind,
  labelIn,
  shortLabel,
} from '@cydkit/taxonomy';
import { distance } from 'fastest-levenshtein';

/**
 * Finds concepts by local name (with or without `cyd:`), by label, or by label without what all
 * labels share. Several concepts may share a label.
 */
export function findConcepts(query: string): readonly Concept[] {
  const name = query.trim().replace(/^cyd[:_]/i, '');
  const exact = findConcept(name);
  if (exact !== undefined) return [exact];
  const labelled = findByLabel(name);
  if (labelled.length > 0) return labelled;
  const folded = fold(name);
  return concepts.filter((concept) => namesOf(concept).some((known) => fold(known) === folded));
}

/** Finds concepts of a kind as `findConcepts` does, or else by a part of a name that is typed as words. */
export function conceptsLike(query: string, kind: Kind): readonly Concept[] {
  const ofKind = (found: readonly Concept[]) => found.filter((concept) => concept.kind === kind);
  const exact = ofKind(findConcepts(query));
  const folded = fold(query);
  if (exact.length > 0 || folded === '') return exact;
  return ofKind(concepts).filter((concept) => {
    return namesOf(concept).some((known) => fold(known).includes(folded));
  });
}

/** How many concepts are suggested at most. */
const maxSuggested = 5;

/** Finds concepts with similar names, the most similar first. */
export function suggestConcepts(query: string): Concept[] {
  const folded = fold(query).slice(0, 200);
  if (folded === '') return [];
  const ranked = concepts
    .map((concept) => ({ concept, share: distanceTo(concept, folded) }))
    .filter(({ share }) => share < 0.5);
  ranked.sort((a, b) => a.share - b.share);
  return ranked.slice(0, maxSuggested).map(({ concept }) => concept);
}

/** Returns 0 for a part of a name, else the number of edits as a share of the longer text. */
function distanceTo(concept: Concept, folded: string): number {
  const shares = namesOf(concept).map((known) => {
    const name = fold(known);
    if (name.includes(folded)) return 0;
    return distance(name, folded) / Math.max(name.length, folded.length);
  });
  // spread: the names of one concept
  return Math.min(...shares);
}

/** Returns every name and label of a concept, in any edition. */
function namesOf(concept: Concept): string[] {
  const labels = editions.map((edition) => labelIn(concept, edition));
  return [concept.name, ...labels, ...labels.map(shortLabel)];
}

/** Keeps letters only, so that case, spaces and commas do not matter. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
