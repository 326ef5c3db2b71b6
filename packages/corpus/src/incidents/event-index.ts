import { areNear } from '../filings/rounded-days';
import type { IncidentRow, LinkedRow } from './incident-rows';
import type { ThreadLink } from './model';

/** The day of the event of a report, as its source states it. */
type Event = Pick<IncidentRow, 'period_end' | 'period_rounded'>;

/** Finds the thread of one registrant that states the same event. */
export class EventIndex {
  readonly #byMonth = new Map<number, Map<string, { event: Event; thread: LinkedRow[] }>>();

  /** Notes the event of a report in a thread. */
  add(event: Event, thread: LinkedRow[]): void {
    const month = monthOf(event);
    if (month === null) return;
    const events = this.#byMonth.get(month) ?? new Map();
    this.#byMonth.set(month, events);
    events.set(`${event.period_rounded} ${event.period_end}`, { event, thread });
  }

  /** Returns the thread with the same day, else the last with a day that may be the same. */
  find(event: Event): { thread: LinkedRow[]; link: ThreadLink } | null {
    const month = monthOf(event);
    if (month === null) return null;
    const same = this.#byMonth.get(month)?.get(`${event.period_rounded} ${event.period_end}`);
    if (same !== undefined) {
      return { thread: same.thread, link: event.period_rounded === 1 ? 'sameMonth' : 'sameEvent' };
    }
    // A day early in a month may be rounded to the end of the month before.
    const around = [month - 1, month, month + 1].flatMap((each) => [
      ...(this.#byMonth.get(each)?.values() ?? []),
    ]);
    const near = around.findLast((known) => mayBeSame(known.event, event));
    return near === undefined ? null : { thread: near.thread, link: 'sameMonth' };
  }
}

/** Counts the months from the year 0; `null` if the day is not known. */
function monthOf({ period_end }: Event): number | null {
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/u.exec(period_end ?? '') ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(month);
}

function mayBeSame(one: Event, other: Event): boolean {
  if (one.period_rounded === other.period_rounded) return false;
  if (one.period_end === null || other.period_end === null) return false;
  return areNear(one.period_end, other.period_end);
}
