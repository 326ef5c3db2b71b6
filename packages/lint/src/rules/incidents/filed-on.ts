import { filingDay } from '../../calendar/business-days';
import { type Day, parseDay } from '../../calendar/calendar-days';
import type { Subject } from '../../model/subject';

/** Returns EDGAR’s filing date or, if that is unknown, the one that the acceptance time implies. */
export function filedOn({
  submission: { accepted, filed },
}: Pick<Subject, 'submission'>): Day | null {
  return parseDay(filed ?? '') ?? (accepted === null ? null : filingDay(accepted));
}
