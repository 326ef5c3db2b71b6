import { mkdtemp, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { reasonOf, UsageError } from '../errors';
import { type ExitCode, exitCodes } from '../exit-codes';
import type { Io } from '../io';
import { Messages } from '../messages';
import type { InputOptions } from '../options';
import type { Printer } from '../printer';
import { run } from '../run';
import { pageOfReports, readOptionsOf } from './report';

/**
 * `cyd open`: writes the report as HTML, to the file of `-o` or into a new folder that only this
 * user can read, and shows it in the browser. Its path goes to standard output in any case; where
 * nobody sits at a terminal that is all.
 */
export async function openReport(
  inputs: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<ExitCode> {
  if (options.output === '-') throw new UsageError("expected the name of a file, found '-o -'");
  const folder = options.output === undefined ? await mkdtemp(join(tmpdir(), 'cyd-')) : null;
  const output = folder === null ? resolve(io.cwd, options.output ?? '') : join(folder, 'cyd.html');

  const page = pageOfReports();
  const printer = counting(page.printer);
  const readOptions = readOptionsOf(options);
  const code = await run({
    inputs,
    options: { ...options, output },
    io,
    readOptions,
    work: page.work,
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
  const messages = new Messages(io, options);
  if (!io.stdout.isTTY || isSet(io.env['CI'])) {
    await messages.note('not opened: there is no terminal, or CI is set');
    return true;
  }
  try {
    await io.browse(path);
    return true;
  } catch (error) {
    await messages.error(`no browser could be started: ${reasonOf(error)}`);
    return false;
  }
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}

function counting({ add, end }: Printer): Printer & { count: () => number } {
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
