import { kindOf } from '@cydkit/disclosure';
import type { Subject } from '../../model/subject';

/** Whether a Form 8-K reports an incident. Form 6-K has no list of what to describe, and no clock. */
export function reportsIncident({ form, filing }: Subject): boolean {
  return form.base !== '6-K' && kindOf(filing, form) === 'incident';
}
