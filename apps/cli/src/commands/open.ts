import { mkdtemp, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import type { Printer } from '../io/printer';
import type { Io } from '../io/process-io';
import { printFilings } from '../jobs/print-filings';
import { reasonOf, UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { InputOptions } from '../options/input-options';
import { pageOfReports, readOptionsOf } from './report';

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
  if (options.output === '-') throw new UsageError(messages.openNeedsFile());
  const folder = options.output === undefined ? await mkdtemp(join(tmpdir(), 'cyd-')) : null;
  const output = folder === null ? resolve(io.cwd, options.output ?? '') : join(folder, 'cyd.html');

  const page = pageOfReports();
  const printer = counting(page.printer);
  const code = await printFilings({
    inputs,
    options: { ...options, output },
    io,
    readOptions: readOptionsOf(options),
    job: page.job,
    printer,
  });
  if (printer.count() === 0) {
    if (folder !== null) await rmdir(folder).catch(() => {});
    if (code === exitCodes.failed) return code;
  }
  await io.stdout.write(`${output}\n`);
  return (await show(output, options, io)) ? code : exitCodes.failed;
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

function counting<Item>({ add, end }: Printer<Item>): Printer<Item> & { count: () => number } {
  let count = 0;
  return {
    add: (item) => {
      count += 1;
      return add(item);
    },
    end,
    count: () => count,
  };
}
