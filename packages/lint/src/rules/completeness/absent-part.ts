import type { ConceptName } from '@cydkit/taxonomy';
import type { Hit } from '../../model/rule';
import type { Subject } from '../../model/subject';
import { absent } from '../absent';

/**
 * A part of the annual disclosure that is absent. Where one concept stands for all of it, or flags
 * stand alone, that is the finding (C12, C13), and nothing is said of each part.
 */
export function absentPart(
  subject: Subject,
  ...rest: [ConceptName, near: readonly ConceptName[], message: string]
): Iterable<Hit> {
  // spread: three, by its type
  return isWhole(subject) ? [] : absent(subject, ...rest);
}

/** Whether the disclosure is told as a whole, so that there are no parts to miss. */
export function isWhole({ filing: { facts } }: Subject): boolean {
  const concepts = new Set(facts.map(({ concept }) => concept));
  return concepts.size === 1 || facts.every(({ type }) => type === 'flag');
}
