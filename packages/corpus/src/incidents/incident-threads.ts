import { daysBetween, type IncidentClock, incidentClock } from '@cydkit/lint';
import { referenceOf } from '../filings/filing-reference';
import { storedFiling } from '../filings/stored-filing';
import type { FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import { snapshot } from '../store/snapshot';
import { annualFollowUps } from './annual-follow-ups';
import { groupThreads } from './group-threads';
import { incidentRows, type LinkedRow, taggedAnnualRows } from './incident-rows';
import { countOthers, statementsOf, untaggedAmong } from './incident-statements';
import type { IncidentCounts, IncidentReport, Incidents, IncidentThread } from './model';
import { changesBetween } from './report-changes';
import { uniteCopies } from './unite-copies';

/**
 * Returns the incidents that current reports of a corpus disclose: for each the report, its amendments
 * and the annual reports that follow, with what each says and how fast it was filed. A thread is
 * returned whole if the filter selects any of its current reports.
 */
export function incidentThreads(corpus: Corpus, filter: FilingFilter = {}): Incidents {
  return snapshot(corpus.database, () => incidentsOf(corpus, filter));
}

function incidentsOf(corpus: Corpus, filter: FilingFilter): Incidents {
  const { rows, selected } = incidentRows(corpus, filter);
  const threads = groupThreads(rows)
    .filter((thread) => thread.some(({ row }) => selected.has(row.key)))
    .map((thread) => threadOf(corpus, thread))
    .sort(byFirstReport);
  const taggedAnnual = taggedAnnualRows(corpus, filter).map(referenceOf);
  return { threads, taggedAnnual, counts: countsOf(threads, taggedAnnual.length) };
}

function threadOf(corpus: Corpus, linked: readonly LinkedRow[]): IncidentThread {
  const stored = uniteCopies(
    linked.flatMap(({ row, link }) => {
      const filing = storedFiling(corpus, row.key);
      return filing === undefined ? [] : [{ row, link, filing, copies: [] }];
    }),
  );
  const clocks = stored.map(({ filing }) => withoutPlaces(incidentClock(filing)));
  const first = stored[0]?.row;
  return {
    cik: first?.cik ?? null,
    name: stored.findLast(({ row }) => row.name !== null)?.row.name ?? null,
    reports: stored.map(({ row, link, filing, copies }, index) => {
      const statements = statementsOf(filing);
      const before = stored[index - 1];
      const clock = clocks[index] ?? withoutPlaces(incidentClock(filing));
      return {
        filing: referenceOf(row),
        copies,
        amendment: row.amendment === 1,
        link,
        clock,
        sinceFirst: index === 0 ? null : daysBetween(clocks[0]?.filed ?? '', clock.filed ?? ''),
        statements,
        untagged: untaggedAmong(statements),
        otherFacts: countOthers(filing),
        changes: before === undefined ? null : changesBetween(before, filing),
      };
    }),
    annualReports: first === undefined ? [] : annualFollowUps(corpus, first),
  };
}

/** The places are those of the source as it was added, on a machine that others do not have. */
function withoutPlaces(clock: IncidentClock): IncidentClock {
  const { determination } = clock;
  if (determination === null) return clock;
  const evidence = { ...determination.evidence, locations: [] };
  return { ...clock, determination: { ...determination, evidence } };
}

/** The latest first; where the day of filing is not known, that of the event counts. */
function byFirstReport(one: IncidentThread, other: IncidentThread): number {
  const [a, b] = [one, other].map(({ reports: [report] }) => {
    const { filed, periodEnd, key } = report?.filing ?? {};
    return [filed ?? periodEnd ?? '', key ?? ''] as const;
  });
  if (a === undefined || b === undefined) return 0;
  const at = a[0] === b[0] ? 1 : 0;
  return a[at] < b[at] ? 1 : a[at] > b[at] ? -1 : 0;
}

function countsOf(
  threads: readonly IncidentThread[],
  annualWithIncidentTags: number,
): IncidentCounts {
  const reports = threads.flatMap((thread) => thread.reports);
  const count = (test: (report: IncidentReport) => boolean) => reports.filter(test).length;
  return {
    threads: threads.length,
    registrants: new Set(threads.map(({ cik, reports: [first] }) => cik ?? first?.filing.key)).size,
    reports: reports.length,
    copies: reports.reduce((sum, { copies }) => sum + copies.length, 0),
    amendments: count(({ amendment }) => amendment),
    withoutOriginal: threads.filter((thread) => thread.reports.every(({ amendment }) => amendment))
      .length,
    filedNotStated: count(({ clock }) => clock.filed === null),
    eventRounded: count(({ clock }) => clock.event.rounded !== null),
    determinationStated: count(({ clock }) => clock.determination !== null),
    followed: threads.filter(({ annualReports }) => annualReports.length > 0).length,
    annualWithIncidentTags,
  };
}
