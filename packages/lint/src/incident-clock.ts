import { expectFiling, type Filing } from '@cydkit/parser';
import { businessDaysBetween, dueDay } from './calendar/business-days';
import { type Day, formatDay, parseDay } from './calendar/calendar-days';
import type { Evidence } from './model/finding';
import { determinationOf } from './rules/incidents/determination-date';
import { filedOn } from './rules/incidents/filed-on';
import { reportsIncident } from './rules/incidents/reports-incident';
import { createSubject } from './subject/create-subject';

/** What is known of how fast a current report on an incident was filed. Dates are ISO 8601. */
export interface IncidentClock {
  /** EDGAR’s filing date or, if that is unknown, the one that the acceptance time implies. */
  filed: string | null;
  /** The date of the event on the cover page. */
  event: EventDay;
  /** From the event to the filing; `null` if one of the days is not known or not in this order. */
  sinceEvent: Elapsed | null;
  /** The determination that the incident is material, if a tagged text states its day. */
  determination: Determination | null;
}

/** A day on the cover page, which the source may not state as it is. */
export interface EventDay {
  /** `null` if the source does not state it, or not exactly. */
  day: string | null;
  /** The month’s end that a data set states instead, up to 16 days away; otherwise `null`. */
  rounded: string | null;
}

/** The time between two days. */
export interface Elapsed {
  days: number;
  /** Without weekends, federal holidays and days on which EDGAR was closed by order. */
  businessDays: number;
}

/** A determination and what follows from it. */
export interface Determination {
  day: string;
  /** The sentence that states it. */
  evidence: Evidence;
  /** From there to the filing; `null` if the day of filing is not known or earlier. */
  elapsed: Elapsed | null;
  /**
   * The last day to file, the fourth business day after it; `null` where that does not apply: to Form
   * 6-K and to amendments, whose text may repeat the original’s.
   */
  due: string | null;
  /** True if it was filed after that day; `null` if either is not known. */
  late: boolean | null;
}

/**
 * Reads the days that a report on an incident states, and counts what is between them.
 *
 * @throws TypeError if `filing` is no filing.
 */
export function incidentClock(filing: Filing): IncidentClock {
  expectFiling(filing);
  const subject = createSubject(filing);
  const filed = filedOn(subject);
  const event = eventOf(filing);
  const found = determinationOf(subject);
  const hasDeadline = reportsIncident(subject) && !subject.form.amendment;
  const due = found !== null && hasDeadline ? dueDay(found.day) : null;
  return {
    filed: filed === null ? null : formatDay(filed),
    event,
    sinceEvent: elapsed(parseDay(event.day ?? ''), filed),
    determination: found && {
      day: formatDay(found.day),
      evidence: subject.quote('The determination', found.block, found.span),
      elapsed: elapsed(found.day, filed),
      due: due === null ? null : formatDay(due),
      late: due === null || filed === null ? null : filed > due,
    },
  };
}

function eventOf({ period }: Filing): EventDay {
  const { end, rounded } = period;
  return rounded === undefined ? { day: end, rounded: null } : { day: null, rounded: end };
}

/**
 * Counts the days from one day to another; `null` if one of them is not a day of the calendar, or the
 * second is earlier.
 */
export function daysBetween(from: string, to: string): Elapsed | null {
  return elapsed(parseDay(from), parseDay(to));
}

function elapsed(from: Day | null, to: Day | null): Elapsed | null {
  if (from === null || to === null || to < from) return null;
  return { days: to - from, businessDays: businessDaysBetween(from, to) };
}
