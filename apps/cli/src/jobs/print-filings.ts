import type { ReadOptions } from '@cydkit/parser';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import { openOutputs } from '../io/output-file';
import type { Printer } from '../io/printer';
import type { Io } from '../io/process-io';
import type { InputOptions } from '../options/input-options';
import type { Target } from '../options/output-options';
import { DocumentPlaces, homeOf } from '../reading/document-places';
import { eachFiling } from './each-filing';
import { failureOf, type Job, type Printed } from './job';

/** One output, and what makes a whole of its parts. */
export interface PrintedTarget extends Target {
  printer: Printer;
}

/** What to read, how to print it, and where. */
export interface PrintRun {
  inputs: readonly string[];
  options: InputOptions;
  io: Io;
  readOptions: ReadOptions;
  /** Makes the text of each filing for each target. */
  job: Job<Printed>;
  targets: readonly PrintedTarget[];
  /** Whether all diagnostics go to standard error too, because an output does not show them. */
  logsDiagnostics?: boolean;
}

/** Reads, prints and writes filing after filing. */
export async function printFilings(run: PrintRun): Promise<ExitCode> {
  const { inputs, options, io, job, targets } = run;
  const log = new MessageWriter(io, options);
  const outputs = await openOutputs(targets, io);
  const places = new DocumentPlaces(homeOf(inputs, options, io));
  const reading = { ...run, log, places };
  let filings = 0;
  let failures = 0;
  try {
    const code = await eachFiling(inputs, reading, job, async (made) => {
      filings += 1;
      if (failureOf(made) !== undefined) failures += 1;
      await log.clearProgress();
      await log.pageGrows(filings, targets);
      await outputs.write(
        targets.map(({ printer }, index) => printer.add(made.content[index] ?? [])),
      );
    });
    const hasFailed = code === exitCodes.failed;
    if (filings > 0 || !hasFailed) {
      await outputs.write(targets.map(({ printer }) => printer.end()));
    }
    // A file keeps its content if no input has anything for it.
    if (hasFailed && filings === failures) await outputs.discard();
    else await outputs.close();
    return code;
  } catch (error) {
    await outputs.discard();
    throw error;
  }
}
