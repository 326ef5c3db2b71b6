import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Filing, type ParseOptions, parse } from '@cydkit/parser';
import { reasonOf } from './errors';
import { type ExitCode, exitCodes } from './exit-codes';
import { expand } from './inputs/expand';
import type { InputSource } from './inputs/source';
import type { Io } from './io';
import type { Messages } from './messages';
import type { InputOptions } from './options';

export interface Reading {
  io: Io;
  options: InputOptions;
  parseOptions: ParseOptions;
  messages: Messages;
}

/**
 * Reads the inputs one after the other and gives each filing to `visit`. An input that cannot be
 * read is told and the others are still done. The result is the exit code of the command.
 */
export async function eachFiling(
  inputs: readonly string[],
  { io, options, parseOptions, messages }: Reading,
  visit: (filing: Filing) => Promise<void>,
): Promise<ExitCode> {
  const names = { cwd: io.cwd, stdinName: options.stdinFilename };
  const { sources, problems } = await expand(inputs, names);
  for (const problem of problems) await messages.error(problem);

  let failed = problems.length > 0;
  let facts = 0;
  for (const [index, source] of sources.entries()) {
    await messages.progress(index + 1, sources.length, source.name);
    const filing = await readFiling(source, io, parseOptions);
    if ('reason' in filing) {
      failed = true;
      await messages.error(`${source.name}: ${filing.reason}`);
      continue;
    }
    if (filing.source.format === 'unknown' && !source.named) {
      await messages.note(`${source.name}: not a filing, skipped`);
      continue;
    }
    facts += filing.facts.length;
    await visit(filing);
  }
  await messages.clearProgress();
  if (failed) return exitCodes.failed;
  return facts === 0 ? exitCodes.noFacts : exitCodes.done;
}

/** The reason where there is nothing to parse, or more than a string can hold (512 MiB). */
async function readFiling(
  { name, path }: InputSource,
  io: Io,
  options: ParseOptions,
): Promise<Filing | { reason: string }> {
  try {
    const bytes = await (path === null ? io.readStdin() : readFile(path));
    const filing = parse({ name, content: bytes }, options);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { ...filing, source: { ...filing.source, sha256 } };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
