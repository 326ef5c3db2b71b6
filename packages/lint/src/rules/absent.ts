import type { ConceptName } from '@cydkit/taxonomy';
import type { Hit } from '../model/rule';
import type { Subject } from '../model/subject';

/**
 * The one finding about a concept that is absent, at the nearest fact. Nothing where the concept is
 * reported in any context, or where the filing has no fact at all: that is another rule's matter.
 */
export function* absent(
  subject: Subject,
  concept: ConceptName,
  near: readonly ConceptName[],
  message: string,
): Iterable<Hit> {
  if (subject.filing.facts.length === 0 || subject.reports(concept)) return;
  yield { message, evidence: [subject.absence('The nearest fact', concept, near)] };
}

/** Whether the filing reports any flag: one without flags is told once, not flag by flag. */
export function reportsFlags({ filing }: Subject): boolean {
  return filing.facts.some(({ type }) => type === 'flag');
}
