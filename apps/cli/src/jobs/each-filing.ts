import { join } from 'node:path';
import type { ReadOptions } from '@cydkit/parser';
import { type Expansion, expand, type InputSource } from '../inputs/expand-inputs';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import type { MessageWriter } from '../io/message-writer';
import { guardInputs, type Refuse } from '../io/output-file';
import type { Io } from '../io/process-io';
import { messages } from '../messages/messages';
import { describeSelection, type InputOptions } from '../options/input-options';
import type { DocumentPlaces } from '../reading/document-places';
import { marksUnread, type Unmade } from '../reading/unread';
import { openReader } from './filing-reader';
import { failureOf, type Job, type Made, withFailure } from './job';

/** What a command does before and after each input. */
export interface InputSteps {
  /** Leaves out inputs that need not be read. */
  choose(sources: readonly InputSource[]): Promise<InputSource[]>;
  /** Takes the folders of parts among the inputs, before any is read. */
  parts(folders: Expansion['parts']): void;
  begin(source: InputSource): Promise<void>;
  /** Takes the name of what is not a filing. Without it, a note says so. */
  skip(name: string): void;
  /** `isWhole`: all of it could be read. */
  end(source: InputSource, isWhole: boolean): Promise<void>;
}

/** How a command reads filings, and where it reports. */
export interface Reading {
  io: Io;
  options: InputOptions;
  readOptions: ReadOptions;
  log: MessageWriter;
  places: DocumentPlaces;
  /** Whether all warnings and errors go to standard error, not only those about unread parts. */
  logsDiagnostics?: boolean;
  steps?: InputSteps;
}

/**
 * Reads the inputs and passes what was made of each filing to `visit`, in the order of the inputs.
 * An input that cannot be read or made into anything is reported, and the others are still done.
 *
 * @returns the exit code of the command
 */
export async function eachFiling<Content>(
  inputs: readonly string[],
  { io, options, readOptions, log, places, logsDiagnostics, steps }: Reading,
  job: Job<Content>,
  visit: (made: Made<Content>) => Promise<void>,
): Promise<ExitCode> {
  const { stdinFilename: stdinName = '-', exclude = [] } = options;
  const { maxBytes } = readOptions;
  const takesParts = steps !== undefined;
  const names = { cwd: io.cwd, stdinName, exclude, maxBytes, takesParts };
  const { sources: found, parts, problems, notes } = await expand(inputs, names);
  for (const problem of problems) await log.error(problem);
  for (const note of notes) await log.note(note);

  const refuse = await guardInputs(options.output, io);
  for (const source of found) if (source.named) await refuseSource(source, refuse);
  const sources = (await steps?.choose(found)) ?? found;
  steps?.parts(parts);

  const clock = stopwatch();
  let failed = problems.length > 0;
  let filings = 0;
  let facts = 0;
  const reader = await openReader(sources, { jobs: options.jobs, options: readOptions, job, io });
  try {
    let number = 0;
    for (const [source, results] of reader.results) {
      number += 1;
      if (steps) await steps.begin(source);
      else if (sources.length > 1) await log.progress(`${number}/${sources.length} ${source.name}`);
      let isWhole = true;
      for await (const given of results) {
        const read = await withFailure(given, source.name, job.make);
        await log.debug(describeRead(read, source, clock()));
        if ('reason' in read) {
          isWhole = false;
          await log.error(messages.inputUnreadable({ name: source.name, reason: read.reason }));
        } else if ('skipped' in read) {
          const name = read.source.name ?? source.name;
          if (steps) steps.skip(name);
          else await log.note(messages.inputSkipped({ name }));
        } else {
          if (!source.named) await refuseSource(source, refuse);
          if (read.diagnostics.some(marksUnread)) isWhole = false;
          for (const reason of failuresOf(read)) {
            isWhole = false;
            const name = read.source.name ?? source.name;
            await log.error(messages.inputUnreadable({ name, reason }));
          }
          filings += 1;
          facts += read.facts;
          await visit(read);
          const logged = read.diagnostics.filter(
            (each) => marksUnread(each) || (logsDiagnostics && each.severity !== 'info'),
          );
          if (logged.length > 0) {
            // A diagnostic without its line is better than none.
            const placed = await places.placed(logged, read).catch(() => logged);
            await log.diagnostics(read.source, placed);
          }
        }
      }
      failed ||= !isWhole;
      await steps?.end(source, isWhole);
    }
  } finally {
    await reader.close();
  }
  await log.clearProgress();
  if (failed) return exitCodes.failed;
  const isAll = sources.length === found.length && !(takesParts && parts.length > 0);
  if (filings === 0 && isAll) await log.note(nothingFound(options));
  return facts === 0 ? exitCodes.noFacts : exitCodes.done;
}

/** Returns why nothing could be made of a filing, or some of the outputs lack it. */
export function failuresOf(made: Made<unknown>): readonly string[] {
  const failure = failureOf(made);
  return failure === undefined ? made.lacking : [failure];
}

function describeRead(
  read: Pick<Made<unknown>, 'source' | 'diagnostics' | 'facts'> | Unmade,
  { name }: InputSource,
  milliseconds: number,
): string {
  if ('reason' in read) return messages.inputUnreadable({ name, reason: read.reason });
  const { source, diagnostics } = read;
  return messages.debugRead({
    name: source.name ?? name,
    format: source.format,
    facts: 'skipped' in read ? 0 : read.facts,
    diagnostics: diagnostics.length,
    milliseconds,
  });
}

/** Returns the whole milliseconds since it was asked before. */
function stopwatch(): () => number {
  let before = performance.now();
  return () => {
    const passed = performance.now() - before;
    before += passed;
    return Math.round(passed);
  };
}

/**
 * Keeps the output from replacing an input. A file found in a directory is protected only if it is
 * a filing: the report of an earlier run next to the filings may be written again.
 */
export async function refuseSource({ path, files }: InputSource, refuse: Refuse): Promise<void> {
  const paths = path === null ? undefined : files?.map((name) => join(path, name));
  for (const each of paths ?? [path]) await refuse(each);
}

function nothingFound(options: InputOptions): string {
  const selection = describeSelection(options);
  return selection === '' ? messages.filingsMissing() : messages.filingsUnselected({ selection });
}
