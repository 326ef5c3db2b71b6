import { mkdtemp, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { removeAtExit } from '../io/draft';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import type { Io } from '../io/process-io';
import { printFilings } from '../jobs/print-filings';
import { reasonOf, UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { InputOptions } from '../options/input-options';
import { printing, readOptionsOf } from './report';

/**
 * `cyd open`: writes the report as HTML, to the file of `-o` or into a new folder that only this
 * user can read, and shows it in the browser. It always prints the path to standard output; off a
 * terminal it does no more.
 */
export async function openReport(
  inputs: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<ExitCode> {
  const [given, another] = options.output;
  if (given === '-') throw new UsageError(messages.openNeedsFile());
  if (another !== undefined) throw new UsageError(messages.openWritesOne());
  const folder = given === undefined ? await mkdtemp(join(tmpdir(), 'cyd-')) : null;
  const file = folder === null ? resolve(io.cwd, given ?? '') : join(folder, 'cyd.html');

  let count = 0;
  const { job, targets } = printing([{ file, format: 'html' }], inputs, options, io);
  const keep = folder === null ? () => {} : removeAtExit(folder);
  const code = await printFilings({
    inputs,
    options: { ...options, output: [file] },
    io,
    readOptions: readOptionsOf(options),
    job: {
      ...job,
      make: (filing, say) => {
        count += 1;
        return job.make(filing, say);
      },
    },
    targets,
  }).finally(async () => {
    // Only a folder without the report can be removed.
    if (folder !== null) await rmdir(folder).catch(() => {});
    keep();
  });
  if (count === 0 && code === exitCodes.failed) return code;
  await io.stdout.write(`${file}\n`);
  return (await show(file, options, io)) ? code : exitCodes.failed;
}

async function show(path: string, options: InputOptions, io: Io): Promise<boolean> {
  const log = new MessageWriter(io, options);
  if (!io.stdout.isTTY || isSet(io.env['CI'])) {
    await log.note(messages.browserNotStarted());
    return true;
  }
  try {
    await io.browse(path);
    return true;
  } catch (error) {
    await log.error(messages.browserFailed({ reason: reasonOf(error) }));
    return false;
  }
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
