import { daysBetween } from '@cydkit/lint';
import type { IncidentRow } from './incident-rows';
import type { ThreadLink } from './model';

/** A report with its reason to be in a thread. */
export interface LinkedRow {
  row: IncidentRow;
  link: ThreadLink;
}

/** A data set rounds a day to the nearest end of a month, so both are at most this many days apart. */
const mostRounded = 16;

/**
 * Groups reports into threads. A report joins the thread of its registrant that states the same day of
 * the event, and an amendment without one the last thread; any other report begins a thread.
 *
 * @param rows in the order of filing
 */
export function groupThreads(rows: readonly IncidentRow[]): LinkedRow[][] {
  const threads: LinkedRow[][] = [];
  const byRegistrant = new Map<string, LinkedRow[][]>();
  for (const row of rows) {
    const registrant = row.cik ?? row.key;
    const own = byRegistrant.get(registrant) ?? [];
    byRegistrant.set(registrant, own);
    const found =
      threadWith('sameEvent', row, own) ?? threadWith('sameMonth', row, own) ?? amended(row, own);
    if (found !== null) {
      found.thread.push({ row, link: found.link });
      continue;
    }
    const thread: LinkedRow[] = [{ row, link: 'first' }];
    own.push(thread);
    threads.push(thread);
  }
  return threads;
}

interface Joined {
  thread: LinkedRow[];
  link: ThreadLink;
}

function threadWith(
  link: 'sameEvent' | 'sameMonth',
  row: IncidentRow,
  threads: readonly LinkedRow[][],
): Joined | null {
  const thread = threads.findLast((reports) =>
    reports.some((report) => relationOf(row, report.row) === link),
  );
  return thread === undefined ? null : { thread, link };
}

function amended(row: IncidentRow, threads: readonly LinkedRow[][]): Joined | null {
  const last = threads.at(-1);
  return row.amendment === 1 && last !== undefined ? { thread: last, link: 'amendment' } : null;
}

function relationOf(a: IncidentRow, b: IncidentRow): 'sameEvent' | 'sameMonth' | null {
  if (a.period === null || b.period === null) return null;
  const rounded = a.rounded + b.rounded;
  if (rounded !== 1) {
    if (a.period !== b.period) return null;
    return rounded === 0 ? 'sameEvent' : 'sameMonth';
  }
  return areNear(a.period, b.period) ? 'sameMonth' : null;
}

/** Reports whether one day may be the other, rounded to the end of a month. */
export function areNear(one: string, other: string): boolean {
  const between = daysBetween(one, other) ?? daysBetween(other, one);
  return between !== null && between.days <= mostRounded;
}
