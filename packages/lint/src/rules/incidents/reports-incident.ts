import { kindOf } from '@cydkit/disclosure';
import type { Subject } from '../../model/subject';

/** Reports whether this is a Form 8-K on an incident. Form 6-K has no such items and no deadline. */
export function reportsIncident({ form, filing }: Subject): boolean {
  return form.base !== '6-K' && kindOf(filing, form) === 'incident';
}
