import type { ConceptName } from '@cydkit/taxonomy';
import type { MessageArguments } from '../model/finding';
import type { Hit } from '../model/rule';
import type { Subject } from '../model/subject';

/** A concept that is expected, the ones that it would be next to, and what the message needs. */
export interface ExpectedConcept<Arguments extends MessageArguments> {
  concept: ConceptName;
  near: readonly ConceptName[];
  args: Arguments;
}

/**
 * Yields one hit, at the nearest fact, if the concept is absent. Nothing if any context reports the
 * concept, or if the filing has no facts at all, which another rule reports.
 */
export function* absentConcept<Arguments extends MessageArguments>(
  subject: Subject,
  { concept, near, args }: ExpectedConcept<Arguments>,
): Iterable<Hit<Arguments>> {
  if (subject.filing.facts.length === 0 || subject.reports(concept)) return;
  yield { args, evidence: [subject.absence('The nearest fact', concept, near)] };
}
