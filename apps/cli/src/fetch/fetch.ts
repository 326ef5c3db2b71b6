import { resolve } from 'node:path';
import type { CoverageRow, FetchRequest, ListedRequest } from '@cydkit/edgar';
import { answerFormats } from '../corpus/corpus-options';
import { printAnswer } from '../corpus/print-answer';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import type { Io } from '../io/process-io';
import { messages } from '../messages/messages';
import { chooseTargets } from '../options/output-options';
import { addFetched } from './add-fetched';
import {
  type Coverage,
  coverageAnswer,
  coverageTable,
  listNotes,
  planFor,
} from './coverage-answer';
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
  const what = await readNames(named, io);
  const log = new MessageWriter(io, options);
  const { readAsked } = await import('@cydkit/edgar');
  const known = { today: todayOf(io), readAsked };
  if (options.check) {
    const { checkCorpusIndex } = await import('./check-index');
    return await checkCorpusIndex(what, options, { access: await openEdgar(options, io, log), io });
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
  const added = options.add && !options.dryRun ? await addFetched(coverage, options, io) : null;
  const answer = coverageAnswer(coverage, added?.answer ?? null);
  const caveats = coverage.listed.flatMap(listNotes).join(' ');
  const csv = coverageTable(coverage.rows);
  // What EDGAR's lists lack is no message: without it, the answer would claim more than is known.
  const shown = options.quiet ? { ...answer, notes: coverage.listed.flatMap(listNotes) } : answer;
  await printAnswer(shown, options, io, { csv, ...(caveats !== '' && { cut: caveats }) });
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
      notes = notes.then(() => log.note(messages.fetchPlanned(planFor(one.filings, options))));
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
  for await (const row of fetchFilings(reader, known(), { into, today, dryRun, onListed })) {
    rows.push(row);
    progress.stage = `${rows.length} of ${total}`;
  }
  await notes;
  return {
    asked: requests.map(({ asked }) => asked),
    rows,
    listed,
    requests: progress.requests,
    into: options.into,
    plan: dryRun ? planFor(rows.filter(({ state }) => state === 'listed').length, options) : null,
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

/**
 * 2 if anything failed, even if all else is here; 1 if EDGAR does not have something, or nothing came of
 * something that was asked for. A filing without CYD facts beside others is as it should be.
 */
function exitOf(rows: readonly CoverageRow[]): ExitCode {
  if (rows.some(({ reason }) => reason === 'failed')) return exitCodes.failed;
  const isAbsent = rows.some(({ reason }) => reason === 'not-found' || reason === 'not-published');
  const empty = new Set(rows.map(({ asked }) => asked));
  for (const { asked, state } of rows) if (state !== 'missing') empty.delete(asked);
  return isAbsent || empty.size > 0 ? exitCodes.noFacts : exitCodes.done;
}
