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

/**
 * Yields one hit for a part of the annual disclosure that is absent. Nothing if a single concept
 * covers all of it or if there are only flags: C12 and C13 report that once for all parts.
 */
export function absentPart<Arguments extends MessageArguments>(
  subject: Subject,
  expected: ExpectedConcept<Arguments>,
): Iterable<Hit<Arguments>> {
  return isUndivided(subject) ? [] : absentConcept(subject, expected);
}

/** Reports whether one concept covers the disclosure, or only flags do, so that no part can be absent. */
export function isUndivided({ filing: { facts } }: Subject): boolean {
  const concepts = new Set(facts.map(({ concept }) => concept));
  return concepts.size === 1 || facts.every(({ type }) => type === 'flag');
}

/** Reports whether the filing has any flag; C11 reports a filing without flags once for all of them. */
export function reportsFlags({ filing }: Subject): boolean {
  return filing.facts.some(({ type }) => type === 'flag');
}
