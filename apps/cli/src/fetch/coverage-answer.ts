import type { CoverageRow, ListedRequest } from '@cydkit/edgar';
import type { Answer, Cell, TablePart } from '@cydkit/reporters/answers';
import { counted, grouped } from '@cydkit/text';
import { type FetchPlan, headingOf, planHeading, reasonNotes, summaryOf } from './coverage-summary';
import { coverageTables, mostShown } from './coverage-tables';
import { nextSteps } from './fetched-steps';

/** What a run of `cyd fetch` came to. */
export interface Coverage {
  /** What was typed, in its order. */
  asked: readonly string[];
  rows: readonly CoverageRow[];
  /** What each request led to. */
  listed: readonly ListedRequest[];
  /** Requests that were sent, redirects and retries included. */
  requests: number;
  /** The folder, as it was named. */
  into: string;
  /** Of a dry run: what the rest would take. */
  plan: FetchPlan | null;
  isOffline: boolean;
  /** What stopped the run before its end, such as a full disk; `null` if nothing did. */
  stopped: unknown;
}

/** What came of adding to a corpus, and what to do next. */
export interface AddedCoverage {
  answer: Answer;
  nextStep: string;
}

/**
 * Says what was asked, what EDGAR lists, what is here, and what is missing and why.
 *
 * @param added what came of adding it to a corpus; `null` if nothing was added
 */
export function coverageAnswer(coverage: Coverage, added: AddedCoverage | null): Answer {
  const { rows, asked, listed, requests, into, plan, isOffline, stopped } = coverage;
  // Most current reports have other items; they are counted, not listed.
  const shown = rows.filter(({ reason }) => reason !== 'no-such-item');
  const summary = summaryOf(rows);
  return {
    heading: plan === null ? headingOf(rows) : planHeading(plan, rows),
    parts: coverageTables(shown),
    notes: [
      ...cutNote(shown.length),
      ...(stopped === null ? [] : [stoppedNote(coverage)]),
      ...reasonNotes(rows, { isOffline }),
      ...listed.flatMap(listNotes),
      `${counted(requests, 'request')} to EDGAR.`,
      ...(added === null
        ? nextSteps(rows, into)
        : [`${added.answer.heading}.`, ...added.answer.notes, added.nextStep]),
    ],
    data: {
      asked,
      summary,
      listed,
      requests,
      into,
      plan,
      stopped: stopped !== null,
      rows,
      ...(added && { added: added.answer.data }),
    },
  };
}

/** All there is to know of each row, for CSV. */
export function coverageTable(rows: readonly CoverageRow[]): TablePart {
  const columns = [
    'asked',
    'accession',
    'cik',
    'company',
    'form',
    'filed',
    'period',
    'state',
    'reason',
    'detail',
    'path',
    'documents',
    'bytes',
  ] as const;
  return {
    kind: 'table',
    columns: columns.map((title) => ({ title, type: title === 'bytes' ? 'value' : 'text' })),
    rows: rows.map((row) =>
      columns.map((name): Cell => (name === 'documents' ? row.documents.join(' ') : row[name])),
    ),
  };
}

/** Says what EDGAR's lists lack. */
export function listNotes({ asked, malformed, through }: ListedRequest): string[] {
  const lines = `${counted(malformed, 'line')} of EDGAR's lists could not be read`;
  return [
    ...(through === null
      ? []
      : [
          `${asked}: EDGAR's indexes end on ${through}; what was filed after that is not known yet.`,
        ]),
    ...(malformed === 0 ? [] : [`${asked}: ${lines}.`]),
  ];
}

function stoppedNote({ rows, listed }: Coverage): string {
  const total = listed.reduce((sum, { filings }) => sum + filings, 0);
  const left = total - rows.filter(({ accession }) => accession !== null).length;
  const words = left > 0 ? `, with ${counted(left, 'filing')} not looked at` : '';
  return `Stopped before the end${words}. Run the command again to go on: what is here is kept.`;
}

function cutNote(shown: number): string[] {
  if (shown <= mostShown) return [];
  return [`The first ${mostShown} are listed; --format csv has all ${grouped(shown)}.`];
}
