import { resolve } from 'node:path';
import type { CoverageRow, FetchRequest, ListedRequest, MissingReason } from '@cydkit/edgar';
import { answerFormats } from '../corpus/corpus-options';
import { printAnswer } from '../corpus/print-answer';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import type { Io } from '../io/process-io';
import { reasonOf, systemCode, UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import { chooseTargets } from '../options/output-options';
import { addFetched } from './add-fetched';
import { type Coverage, coverageAnswer, coverageTable, listNotes } from './coverage-answer';
import { type FetchPlan, isDataSet, planFor } from './coverage-summary';
import { asking, type EdgarAccess, openEdgar, todayOf } from './edgar-access';
import type { FetchCommandOptions } from './fetch-options';
import { findCik } from './find-cik';
import { readNames } from './named-list';
import { readRequests, type UnknownName } from './read-requests';

/** More filings than this, which take a minute or more, are announced. */
const manyFilings = 150;

/** `cyd fetch`: gets filings and data sets from EDGAR, and reports what is here, what is not, and why. */
export async function fetch(
  named: readonly string[],
  options: FetchCommandOptions,
  io: Io,
): Promise<ExitCode> {
  chooseTargets(options, answerFormats, 'terminal');
  if (options.into.trim() === '') throw new UsageError(messages.valueEmpty());
  const what = await readNames(named, io);
  const log = new MessageWriter(io, options);
  const { readAsked } = await import('@cydkit/edgar');
  const known = { today: todayOf(io), readAsked };
  if (options.check) {
    const { checkCorpusIndex } = await import('./check-index');
    const access = await openEdgar(options, io, log);
    const { reader: offline } = await openEdgar({ offline: true }, io, log);
    return await checkCorpusIndex(what, options, { access, offline, io });
  }
  // A mistake on the command line is found before anything else, and asks nothing of EDGAR.
  await readRequests(what, options, { ...known, findCik: async () => '' });
  const access = await openEdgar(options, io, log);
  const rows: CoverageRow[] = [];
  const place = {
    into: resolve(io.cwd, options.into),
    soFar: () => messages.fetchStopped({ ...countsOf(rows), into: options.into }),
  };
  const ask = async (): Promise<Coverage> => {
    const requests = await readRequests(what, options, {
      ...known,
      findCik: (name) => findCik(access.reader, name, (company) => `cyd fetch ${company}`),
    });
    return await cover({ requests, rows }, options, { access, log, io });
  };
  const coverage = await asking(access, ask, place);
  const { stopped } = coverage;
  const isAdded = options.add && !options.dryRun && stopped === null;
  const added = isAdded ? await addFetched(coverage, options, io) : null;
  const answer = coverageAnswer(coverage, added);
  const caveats = coverage.listed.flatMap(listNotes).join(' ');
  const csv = coverageTable(coverage.rows);
  // What EDGAR's lists lack is no message: without it, the answer would claim more than is known.
  const shown = options.quiet ? { ...answer, notes: coverage.listed.flatMap(listNotes) } : answer;
  await printAnswer(shown, options, io, { csv, ...(caveats !== '' && { cut: caveats }) });
  if (stopped !== null) {
    const file = fileOf(stopped) ?? `${options.into} or ${access.cache}`;
    throw new UsageError(messages.outputUnwritable({ file, reason: reasonOf(stopped) }));
  }
  return added?.code === exitCodes.failed ? exitCodes.failed : exitOf(coverage.rows);
}

interface Surrounding {
  access: EdgarAccess;
  log: MessageWriter;
  io: Io;
}

/** More names than this have more rows than anyone reads in a terminal. */
const manyNames = 100;

/** What is asked for, and a row for each thing that came of it. */
interface Covering {
  requests: readonly (FetchRequest | UnknownName)[];
  rows: CoverageRow[];
}

/** Fetches what is asked for, and shows how far it is. */
async function cover(
  { requests, rows }: Covering,
  options: FetchCommandOptions,
  { access, log, io }: Surrounding,
): Promise<Coverage> {
  const { fetchFilings } = await import('@cydkit/edgar');
  const { reader, progress } = access;
  const today = todayOf(io);
  const dryRun = options.dryRun === true;
  const listed: ListedRequest[] = [];
  let notes = Promise.resolve();
  let total = 0;
  const onListed = (one: ListedRequest): void => {
    listed.push(one);
    total += one.filings;
    progress.stage = `${rows.length} of ${total}`;
    if (one.filings > manyFilings && !dryRun) {
      notes = notes.then(() => log.note(messages.fetchPlanned(planFor(one, options))));
    }
  };
  const into = resolve(io.cwd, options.into);
  const unknown = requests.flatMap(({ kind, asked }) => (kind === 'unknown' ? [asked] : []));
  if (unknown.length > 0 && requests.length > manyNames) {
    await log.note(messages.namesUnknown({ names: unknown, of: requests.length }));
  }
  // The next request is taken when the one before it is done, so that the rows have their order.
  const known = function* (): Generator<FetchRequest> {
    for (const one of requests) {
      if (one.kind === 'unknown') rows.push(rowOfUnknown(one));
      else yield one;
    }
  };
  let stopped: unknown = null;
  try {
    for await (const row of fetchFilings(reader, known(), { into, today, dryRun, onListed })) {
      rows.push(row);
      progress.stage = `${rows.length} of ${total}`;
    }
  } catch (error) {
    // What is done is reported before the error of the system, such as a full disk.
    if (systemCode(error) === null || rows.length === 0) throw error;
    stopped = error;
  }
  await notes;
  return {
    asked: requests.map(({ asked }) => asked),
    rows,
    listed,
    requests: progress.requests,
    into: options.into,
    plan: dryRun ? planOf(rows, options) : null,
    isOffline: options.offline === true,
    stopped,
  };
}

function rowOfUnknown({ asked, reason, detail }: UnknownName): CoverageRow {
  return {
    ...{ asked, accession: null, cik: null, company: null, form: null, filed: null, period: null },
    ...{ state: 'missing', reason, detail, path: null, documents: [], bytes: 0 },
  };
}

function countsOf(rows: readonly CoverageRow[]): { looked: number; fetched: number } {
  return {
    looked: rows.length,
    fetched: rows.filter(({ state }) => state === 'fetched').length,
  };
}

const absences: ReadonlySet<MissingReason> = new Set(['not-found', 'not-published', 'no-index']);

function planOf(rows: readonly CoverageRow[], options: FetchCommandOptions): FetchPlan {
  const open = rows.filter(({ state }) => state === 'listed');
  const dataSets = open.filter(isDataSet).length;
  return planFor({ filings: open.length - dataSets, dataSets }, options);
}

/** Returns the file that an error of the system names. */
function fileOf(error: unknown): string | null {
  const has = error instanceof Error && 'path' in error && typeof error.path === 'string';
  return has ? String(error.path) : null;
}

/**
 * 2 if anything failed, even if all else is here; 1 if EDGAR does not have something, or not yet, or nothing
 * came of something that was asked for. A filing without CYD facts beside others is as it should be.
 */
function exitOf(rows: readonly CoverageRow[]): ExitCode {
  if (rows.some(({ reason }) => reason === 'failed')) return exitCodes.failed;
  const isAbsent = rows.some(({ reason }) => reason !== null && absences.has(reason));
  const empty = new Set(rows.map(({ asked }) => asked));
  for (const { asked, state } of rows) if (state !== 'missing') empty.delete(asked);
  return isAbsent || empty.size > 0 ? exitCodes.noFacts : exitCodes.done;
}
