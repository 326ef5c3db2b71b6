import type { ReadOptions } from '@cydkit/parser';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import { openOutput } from '../io/output-file';
import type { Printer } from '../io/printer';
import type { Io } from '../io/process-io';
import type { InputOptions } from '../options/input-options';
import { eachFiling } from './each-filing';
import { failureOf, type Job } from './job';

/** What to read, how to print it, and where. */
export interface PrintRun<Item> {
  inputs: readonly string[];
  options: InputOptions;
  io: Io;
  readOptions: ReadOptions;
  /** Makes the text of each filing for the printer. */
  job: Job<Item>;
  printer: Printer<Item>;
  /** Whether diagnostics go to standard error too, because the output does not show them. */
  logsDiagnostics?: boolean;
}

/** Reads, prints and writes filing after filing. */
export async function printFilings<Item>(run: PrintRun<Item>): Promise<ExitCode> {
  const { inputs, options, io, readOptions, job, printer } = run;
  const log = new MessageWriter(io, options);
  const output = await openOutput(options.output, io);
  let filings = 0;
  let failures = 0;
  try {
    const code = await eachFiling(inputs, { io, options, readOptions, log }, job, async (made) => {
      filings += 1;
      if (failureOf(made) !== undefined) failures += 1;
      await log.clearProgress();
      for (const piece of printer.add(made.content)) await output.write(piece);
      if (run.logsDiagnostics) await log.diagnostics(made);
    });
    const hasFailed = code === exitCodes.failed;
    if (filings > 0 || !hasFailed) {
      for (const piece of printer.end()) await output.write(piece);
    }
    // A file keeps its content if no input has anything for it.
    if (hasFailed && filings === failures) await output.discard();
    else await output.close();
    return code;
  } catch (error) {
    await output.discard();
    throw error;
  }
}
