import { daysBetween, incidentClock } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';
import { storedFiling } from '../filings/stored-filing';
import type { FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import { annualFollowUps } from './annual-follow-ups';
import { groupThreads, type LinkedRow } from './group-threads';
import { countTaggedAnnual, incidentRows, nameOf } from './incident-rows';
import { countOthers, statementsOf, untaggedAmong } from './incident-statements';
import type { IncidentCounts, IncidentReport, Incidents, IncidentThread } from './model';
import { changesBetween } from './report-changes';

/**
 * Returns the incidents that current reports of a corpus disclose: for each the report, its amendments
 * and the annual reports that follow, with what each says and how fast it was filed. A thread is
 * returned whole if the filter selects any of its current reports.
 */
export function incidentThreads(corpus: Corpus, filter: FilingFilter = {}): Incidents {
  const { rows, selected } = incidentRows(corpus, filter);
  const threads = groupThreads(rows)
    .filter((thread) => thread.some(({ row }) => selected.has(row.key)))
    .reverse()
    .map((thread) => threadOf(corpus, thread));
  return { threads, counts: countsOf(threads, countTaggedAnnual(corpus, filter)) };
}

function threadOf(corpus: Corpus, linked: readonly LinkedRow[]): IncidentThread {
  const reports: IncidentReport[] = [];
  let before: { filing: Filing; key: string } | null = null;
  for (const { row, link } of linked) {
    const filing = storedFiling(corpus, row.key);
    if (filing === undefined) continue;
    const statements = statementsOf(filing);
    const clock = incidentClock(filing);
    reports.push({
      filing: nameOf(row),
      amendment: row.amendment === 1,
      link,
      clock,
      sinceFirst: daysBetween(reports[0]?.clock.filed ?? '', clock.filed ?? ''),
      statements,
      untagged: untaggedAmong(statements),
      otherFacts: countOthers(filing),
      changes: before && changesBetween(before.filing, filing, before.key),
    });
    before = { filing, key: row.key };
  }
  const first = linked[0]?.row;
  const named = linked.findLast(({ row }) => row.name !== null)?.row;
  return {
    cik: first?.cik ?? null,
    name: named?.name ?? null,
    reports,
    annualReports: first === undefined ? [] : annualFollowUps(corpus, first),
  };
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
