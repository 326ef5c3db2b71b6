import { join } from 'node:path';
import type { Filing, ReadOptions } from '@cydkit/parser';
import { type ExitCode, exitCodes } from './exit-codes';
import { expand } from './inputs/expand';
import type { InputSource } from './inputs/source';
import type { Io } from './io';
import { openReader } from './jobs/reader';
import type { Messages } from './messages';
import type { InputOptions } from './options';
import { guardInputs, type Refuse } from './output-guard';
import { describeSelection } from './selection';
import { failureOf, type Made, type Work } from './work/work';

export interface Reading {
  io: Io;
  options: InputOptions;
  readOptions: ReadOptions;
  messages: Messages;
}

/**
 * Reads the inputs and gives what was made of each filing to `visit`, in the order of the inputs. An input that
 * cannot be read, or of which nothing can be made, is reported and the others are still done. The
 * result is the exit code of the command.
 */
export async function eachFiling<Content>(
  inputs: readonly string[],
  { io, options, readOptions, messages }: Reading,
  work: Work<Content>,
  visit: (made: Made<Content>) => Promise<void>,
): Promise<ExitCode> {
  const names = { cwd: io.cwd, stdinName: options.stdinFilename };
  const { sources, problems } = await expand(inputs, names);
  for (const problem of problems) await messages.error(problem);

  const refuse = await guardInputs(options.output, io.cwd);
  for (const source of sources) if (source.named) await refuseSource(source, refuse);

  let failed = problems.length > 0;
  let filings = 0;
  let facts = 0;
  const reader = await openReader(sources, { jobs: options.jobs, options: readOptions, work, io });
  try {
    let number = 0;
    for (const [source, results] of reader.results) {
      number += 1;
      await messages.progress(number, sources.length, source.name);
      for await (const read of results) {
        if ('reason' in read) {
          failed = true;
          await messages.error(`${source.name}: ${read.reason}`);
        } else if (isNoFiling(read) && !isNamed(read, source)) {
          await messages.note(`${read.source.name}: not a filing, skipped`);
        } else {
          if (!source.named) await refuseSource(source, refuse);
          const failure = failureOf(read);
          if (failure) {
            failed = true;
            await messages.error(`${read.source.name ?? source.name}: ${failure.message}`);
          }
          filings += 1;
          facts += read.facts;
          await visit(read);
        }
      }
    }
  } finally {
    await reader.close();
  }
  await messages.clearProgress();
  if (failed) return exitCodes.failed;
  if (filings === 0) await messages.note(nothingFound(options));
  return facts === 0 ? exitCodes.noFacts : exitCodes.done;
}

/**
 * Keeps the output from replacing what it is made of. What was found in a directory counts only
 * where it is a filing: the report of an earlier run beside the filings may be written again.
 */
export async function refuseSource({ path, files }: InputSource, refuse: Refuse): Promise<void> {
  if (path === null) return;
  for (const each of files?.map((name) => join(path, name)) ?? [path]) await refuse(each);
}

function nothingFound(options: InputOptions): string {
  const selection = describeSelection(options);
  return selection === '' ? 'no filing was found' : `no filing matches ${selection}`;
}

const SOMETHING_ELSE: ReadonlySet<string> = new Set([
  'format-unknown',
  'input-empty',
  'input-binary',
]);

/** Whether it is just another file, and nothing is wrong with it. */
export function isNoFiling({
  source,
  diagnostics,
}: Pick<Filing, 'source' | 'diagnostics'>): boolean {
  return source.format === 'unknown' && diagnostics.every(({ code }) => SOMETHING_ELSE.has(code));
}

/** A file that the user named, and not one that was found in it. */
export function isNamed({ source }: Pick<Filing, 'source'>, { name, named }: InputSource): boolean {
  return named && source.name === name;
}
