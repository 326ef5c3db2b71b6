import { type ConceptName, findConcept, isCydNamespace } from '@cydkit/taxonomy';
import type { Fact } from './model';

/** A fact of a concept that this version of the taxonomy package knows. */
export type CydFact = Fact & { concept: ConceptName };

/**
 * Reports whether a fact's namespace is ours, or not stated by the source, and its concept is known;
 * then `fact.concept` has the type of the taxonomy's names.
 */
export function isCydFact(fact: Fact): fact is CydFact {
  const { concept, namespace } = fact;
  const isOurs = namespace === null || isCydNamespace(namespace);
  return isOurs && concept !== null && findConcept(concept) !== undefined;
}
