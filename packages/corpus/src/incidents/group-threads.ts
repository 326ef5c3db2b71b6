import { EventIndex } from './event-index';
import type { IncidentRow, LinkedRow } from './incident-rows';

/** What is known of a registrant. */
interface Registrant {
  events: EventIndex;
  last: LinkedRow[] | null;
}

/**
 * Groups reports into threads. A report joins the thread of its registrant that states the same day of
 * the event, and an amendment without one the last thread; any other report begins a thread.
 *
 * @param rows in the order of filing
 */
export function groupThreads(rows: readonly IncidentRow[]): LinkedRow[][] {
  const threads: LinkedRow[][] = [];
  const registrants = new Map<string, Registrant>();
  for (const row of rows) {
    const key = row.cik ?? row.key;
    const registrant = registrants.get(key) ?? { events: new EventIndex(), last: null };
    registrants.set(key, registrant);
    const { events, last } = registrant;
    const amended = row.amendment === 1 &&
      last !== null && { thread: last, link: 'amendment' as const };
    const found = events.find(row) ?? (amended || { thread: [], link: 'first' as const });
    found.thread.push({ row, link: found.link });
    events.add(row, found.thread);
    if (found.link !== 'first') continue;
    registrant.last = found.thread;
    threads.push(found.thread);
  }
  return threads;
}
