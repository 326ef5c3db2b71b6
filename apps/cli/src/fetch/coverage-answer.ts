import type { CoverageRow, ListedRequest, MissingReason } from '@cydkit/edgar';
import type { Answer, Cell, TablePart } from '@cydkit/reporters/answers';
import { counted, grouped } from '@cydkit/text';
import { durationText } from '../messages/duration-text';

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
}

/** What is still to be fetched, as far as it is known before: a filing may have more documents. */
export interface FetchPlan {
  filings: number;
  requests: number;
  seconds: number;
}

/** Its summary, a document, and the page with its header; MetaLinks.json of a few. */
const requestsEach = 3;

/** Returns what it takes to fetch a number of filings: of most that have other items, the header alone. */
export function planFor(filings: number, { item }: { item: readonly string[] }): FetchPlan {
  const requests = filings * (item.length > 0 ? 1 : requestsEach);
  return { filings, requests, seconds: Math.ceil(requests / 7) };
}

/** No one reads more rows in a terminal. */
const mostShown = 200;

/**
 * Says what was asked, what EDGAR lists, what is here, and what is missing and why.
 *
 * @param added what came of adding it to a corpus; `null` if nothing was added
 */
export function coverageAnswer(coverage: Coverage, added: Answer | null): Answer {
  const { rows, asked, listed, requests, into, plan } = coverage;
  const shown = rows.filter(({ reason }) => reason === null || !isPassedOver(reason));
  const summary = summaryOf(rows);
  return {
    heading: plan === null ? headingOf(rows) : planHeading(plan, rows),
    parts: shown.length === 0 ? [] : [tableOf(shown.slice(0, mostShown))],
    notes: [
      ...reasonNotes(summary.missing),
      ...cutNote(shown.length, rows.length),
      ...listed.flatMap(listNotes),
      `${counted(requests, 'request')} to EDGAR.`,
      ...(added === null ? [] : [`${added.heading}.`, ...added.notes]),
      ...(added !== null || summary.fetched + summary.here === 0 ? [] : nextSteps(into)),
    ],
    data: { asked, summary, requests, into, plan, rows, ...(added && { added: added.data }) },
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

/** How many filings and data sets there are in each state. */
interface CoverageSummary {
  listed: number;
  fetched: number;
  here: number;
  missing: Partial<Record<MissingReason, number>>;
}

function summaryOf(rows: readonly CoverageRow[]): CoverageSummary {
  const missing: CoverageSummary['missing'] = {};
  for (const { reason } of rows) if (reason !== null) missing[reason] = (missing[reason] ?? 0) + 1;
  const count = (wanted: CoverageRow['state']) =>
    rows.filter(({ state }) => state === wanted).length;
  return {
    listed: rows.filter(isListed).length,
    fetched: count('fetched'),
    here: count('here'),
    missing,
  };
}

/** A request that leads to nothing is a row without a form; a data set is there or not. */
function isListed(row: CoverageRow): boolean {
  return row.form !== null || (isDataSet(row) && (row.reason === null || row.reason === 'failed'));
}

function headingOf(rows: readonly CoverageRow[]): string {
  const { listed, fetched, here } = summaryOf(rows);
  if (listed === 0) return 'EDGAR lists nothing of what was asked for';
  const counts = {
    fetched,
    'here already': here,
    'not here': rows.length - fetched - here,
  };
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${grouped(count)} ${words}`);
  return `${whatIsListed(rows, listed)} listed: ${parts.join(', ')}`;
}

function planHeading({ filings, requests, seconds }: FetchPlan, rows: readonly CoverageRow[]) {
  const { here } = summaryOf(rows);
  const already = here === 0 ? '' : `, ${grouped(here)} here already`;
  if (filings === 0) return `Nothing to fetch${already}`;
  return `${counted(filings, 'filing')} to look at${already}: about ${counted(requests, 'request')}, ${durationText(seconds)} at 7 a second`;
}

function whatIsListed(rows: readonly CoverageRow[], listed: number): string {
  const sets = rows.filter(isDataSet).length;
  if (sets === 0) return counted(listed, 'filing');
  if (sets === rows.length) return counted(listed, 'data set');
  return `${counted(listed - sets, 'filing')} and ${counted(sets, 'data set')}`;
}

function isDataSet({ accession, form, period }: CoverageRow): boolean {
  return accession === null && form === null && period !== null;
}

/** Most current reports have other items; they are counted, not listed. */
function isPassedOver(reason: MissingReason): boolean {
  return reason === 'no-such-item';
}

function tableOf(rows: readonly CoverageRow[]): TablePart {
  const types = { Company: 'text', Form: 'text', Filed: 'date', Period: 'date' } as const;
  return {
    kind: 'table',
    columns: [
      ...Object.entries(types).map(([title, type]) => ({ title, type })),
      { title: 'Filing', type: 'text' },
      { title: 'State', type: 'text' },
    ],
    rows: rows.map((row) => [
      row.company ??
        (isDataSet(row) ? 'Notes data set' : row.accession === null ? row.asked : null),
      row.form,
      row.filed,
      row.period,
      row.accession ?? row.period,
      stateOf(row),
    ]),
  };
}

/** Why something is missing, in the fewest words. */
export const reasonWords: Readonly<Record<MissingReason, string>> = {
  'no-xbrl': 'no XBRL',
  'no-cyd-facts': 'no CYD facts',
  'no-such-item': 'no such item',
  'not-found': 'not on EDGAR',
  'not-published': 'not published yet',
  failed: 'failed',
};

function stateOf({ state, reason, detail }: CoverageRow): string {
  const words = reason === null ? state : reasonWords[reason];
  return detail === null ? words : `${words}: ${detail}`;
}

const notesOn: Readonly<Record<MissingReason, (count: number) => string>> = {
  'no-xbrl': (count) => `${counted(count, 'filing')} without XBRL, so without CYD facts.`,
  'no-cyd-facts': (count) => `${counted(count, 'filing')} with XBRL, but without CYD facts.`,
  'no-such-item': (count) =>
    `${counted(count, 'current report')} without the items that were asked for; not listed here.`,
  'not-found': (count) => `EDGAR does not have ${grouped(count)} of what was asked for.`,
  'not-published': (count) =>
    `${counted(count, 'data set')} not published yet; what was filed since the last one comes by --since.`,
  failed: (count) => `${grouped(count)} could not be fetched; the next run tries again.`,
};

function reasonNotes(missing: CoverageSummary['missing']): string[] {
  const reasons = Object.keys(notesOn) as MissingReason[];
  return reasons.flatMap((reason) => {
    const count = missing[reason] ?? 0;
    return count === 0 ? [] : [notesOn[reason](count)];
  });
}

function listNotes({ asked, malformed, through }: ListedRequest): string[] {
  const lines = `${counted(malformed, 'line')} of EDGAR's lists could not be read`;
  return [
    ...(through === null ? [] : [`${asked}: EDGAR has indexes until ${through} so far.`]),
    ...(malformed === 0 ? [] : [`${asked}: ${lines}.`]),
  ];
}

function cutNote(shown: number, all: number): string[] {
  if (shown <= mostShown) return [];
  return [`The first ${mostShown} are listed; --format csv has all ${grouped(all)}.`];
}

function nextSteps(into: string): string[] {
  const folder = /^[\w./-]+$/u.test(into) ? into : `'${into}'`;
  return [`In ${folder}. Next: cyd report ${folder}, or cyd corpus add ${folder}`];
}
