import type { Scope } from '../model/rule';
import type { Subject } from '../model/subject';

/** Whether a rule looks at this filing. */
export function appliesTo(scope: Scope, { form, edition }: Subject): boolean {
  if (form.amendment && !scope.amendments) return false;
  if (scope.filings !== 'any' && scope.filings !== form.family) return false;
  // A filing that does not name its edition is looked at: its shape states none.
  return scope.editions === undefined || edition === null || scope.editions.includes(edition);
}
