import type { CoverageRow, MissingReason } from '@cydkit/edgar';
import { counted, grouped } from '@cydkit/text';
import { durationText } from '../messages/duration-text';

/** What is still to be fetched, as far as it is known before: a filing may have more documents. */
export interface FetchPlan {
  filings: number;
  dataSets: number;
  requests: number;
  seconds: number;
}

/** Its summary, a document, and the page with its header; MetaLinks.json of a few. */
const requestsEach = 3;

/** Returns what it takes to fetch a number of filings: of most that have other items, the header alone. */
export function planFor(
  { filings, dataSets = 0 }: { filings: number; dataSets?: number },
  { item }: { item: readonly string[] },
): FetchPlan {
  const requests = filings * (item.length > 0 ? 1 : requestsEach) + dataSets;
  return { filings, dataSets, requests, seconds: Math.ceil(requests / 7) };
}

/** How many filings and data sets there are in each state. */
interface CoverageSummary {
  listed: number;
  fetched: number;
  here: number;
  missing: Partial<Record<MissingReason, number>>;
}

/** Counts rows. Current reports without the items that were asked for are only among the missing. */
export function summaryOf(rows: readonly CoverageRow[]): CoverageSummary {
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

/** Whether a row is of a data set, not of a filing or of a request that leads to nothing. */
export function isDataSet({ accession, form, period }: CoverageRow): boolean {
  return accession === null && form === null && period !== null;
}

/** A request that leads to nothing is a row without a form; a data set is listed if it is there. */
function isListed(row: CoverageRow): boolean {
  if (row.reason === 'no-such-item') return false;
  return row.form !== null || (isDataSet(row) && row.reason === null);
}

/** How many of what are in a row's state, for a heading: `1 failed`. */
const countWords: Readonly<Record<Exclude<MissingReason, 'no-such-item'>, string>> = {
  'no-xbrl': 'without XBRL',
  'no-cyd-facts': 'without CYD facts',
  'not-found': 'not on EDGAR',
  'not-published': 'not published yet',
  'no-index': 'not known yet',
  failed: 'failed',
};

/** Says in a line what came of it. */
export function headingOf(rows: readonly CoverageRow[]): string {
  const { listed, fetched, here, missing } = summaryOf(rows);
  if (listed === 0) return emptyHeading(missing);
  const counts = { fetched, 'here already': here, 'not here': listed - fetched - here };
  return `${whatIsListed(rows, listed)} listed: ${inWords(counts)}${othersIn(rows)}`;
}

/** Counts what is not listed: `; 1 not on EDGAR`. */
function othersIn(rows: readonly CoverageRow[]): string {
  const counts = reasonCounts(summaryOf(rows.filter((row) => !isListed(row))).missing);
  return counts === '' ? '' : `; ${counts}`;
}

/** What was not asked or not answered is not known, which is something other than absent. */
function emptyHeading(missing: CoverageSummary['missing']): string {
  const { 'no-such-item': others = 0, ...rest } = missing;
  const reasons = Object.keys(rest);
  if (reasons.length === 0) {
    if (others === 0) return 'Nothing fetched';
    return `Nothing fetched: of ${counted(others, 'current report')}, none has the items that were asked for`;
  }
  if (reasons.every((reason) => reason === 'not-found')) {
    return 'EDGAR lists nothing of what was asked for';
  }
  return `Nothing fetched: ${reasonCounts(missing)}`;
}

/** `2 not on EDGAR, 1 failed`; current reports with other items are left out. */
function reasonCounts({ 'no-such-item': _, ...missing }: CoverageSummary['missing']): string {
  const reasons = Object.keys(countWords) as (keyof typeof countWords)[];
  const counts = reasons.map((reason) => [countWords[reason], missing[reason] ?? 0]);
  return inWords(Object.fromEntries(counts));
}

/** Says in a line what a dry run has found. */
export function planHeading(plan: FetchPlan, rows: readonly CoverageRow[]): string {
  const { filings, dataSets, requests, seconds } = plan;
  const { here } = summaryOf(rows);
  if (filings + dataSets + here === 0) return headingOf(rows);
  const already = here === 0 ? '' : `, ${grouped(here)} here already`;
  const more = othersIn(rows);
  if (filings + dataSets === 0) return `Nothing to fetch${already}${more}`;
  const what = [
    ...(filings === 0 ? [] : [`${counted(filings, 'filing')} to look at`]),
    ...(dataSets === 0 ? [] : [`${counted(dataSets, 'data set')} to download`]),
  ];
  // How large a data set is, EDGAR does not say before.
  const time = dataSets === 0 ? `, ${durationText(seconds)} at 7 a second` : '';
  return `${what.join(', ')}${already}: about ${counted(requests, 'request')}${time}${more}`;
}

function whatIsListed(rows: readonly CoverageRow[], listed: number): string {
  const sets = rows.filter((row) => isListed(row) && isDataSet(row)).length;
  if (sets === 0) return counted(listed, 'filing');
  if (sets === listed) return counted(listed, 'data set');
  return `${counted(listed - sets, 'filing')} and ${counted(sets, 'data set')}`;
}

function inWords(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${grouped(count)} ${words}`)
    .join(', ');
}

/** Why something is missing, in the fewest words. */
const reasonWords: Readonly<Record<MissingReason, string>> = {
  'no-xbrl': 'no XBRL',
  'no-cyd-facts': 'no CYD facts',
  'no-such-item': 'no such item',
  'not-found': 'not on EDGAR',
  'not-published': 'not published yet',
  'no-index': 'not known yet',
  failed: 'failed',
};

/** Says why something is missing: its reason, and the detail if it does not say all. */
export function missingWords({ reason, detail }: Pick<CoverageRow, 'reason' | 'detail'>): string {
  const words = reasonWords[reason ?? 'not-found'];
  if (detail === null) return words;
  const saysAll = reason === 'not-found' || reason === 'no-index' || reason === 'failed';
  return saysAll ? detail : `${words}, ${detail}`;
}

/** Of filings that EDGAR lists; the heading has the rest. */
const notesOn: Readonly<Partial<Record<MissingReason, (count: number) => string>>> = {
  'no-xbrl': (count) => `${counted(count, 'filing')} without XBRL, so without CYD facts.`,
  'no-cyd-facts': (count) => `${counted(count, 'filing')} with XBRL, but without CYD facts.`,
  'no-such-item': (count) =>
    `${counted(count, 'other current report')} without the items that were asked for.`,
  failed: (count) => `${grouped(count)} could not be fetched.`,
};

/** What to do about what is missing. */
const nextOn: Readonly<Partial<Record<MissingReason, string>>> = {
  'not-published': 'What was filed since the last data set comes by --since.',
  'no-index':
    'What was filed on days without an index is not known yet. Ask by company: cyd fetch TICKER --form 8-K',
  failed: 'Run the command again to get what failed.',
};

/** Counts what is missing, unless the heading or a single row says so, and says what to do about it. */
export function reasonNotes(
  rows: readonly CoverageRow[],
  { isOffline }: { isOffline: boolean },
): string[] {
  const { missing } = summaryOf(rows);
  const { missing: listed } = summaryOf(
    rows.filter((row) => isListed(row) || row.reason === 'no-such-item'),
  );
  const reasons = Object.keys(reasonWords) as MissingReason[];
  return reasons.flatMap((reason) => {
    const count = listed[reason] ?? 0;
    const isSaid = count === 0 || (rows.length === 1 && reason !== 'no-such-item');
    const next = missing[reason] === undefined ? '' : nextStep(reason, isOffline);
    const note = [isSaid ? '' : notesOn[reason]?.(count), next].filter(Boolean).join(' ');
    return note === '' ? [] : [note];
  });
}

function nextStep(reason: MissingReason, isOffline: boolean): string {
  if (reason !== 'failed' || !isOffline) return nextOn[reason] ?? '';
  return 'Run the command once without --offline to get what is not here.';
}
