import { findConcept } from '@cydkit/taxonomy';
import type { Subject } from '../../model/subject';

/** Whether a Form 8-K reports an incident. Form 6-K has no list of what to describe, and no clock. */
export function reportsIncident({ form, filing }: Subject): boolean {
  if (form.base !== null && !form.base.startsWith('8-K')) return false;
  return filing.facts.some(
    ({ concept }) => concept !== null && findConcept(concept)?.disclosure === 'incident',
  );
}
