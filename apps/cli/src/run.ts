import type { ReadOptions } from '@cydkit/parser';
import { type ExitCode, exitCodes } from './exit-codes';
import { eachFiling } from './filings';
import type { Io } from './io';
import { Messages } from './messages';
import type { InputOptions } from './options';
import { openOutput } from './output';
import type { Printer } from './printer';
import { failureOf, type Made, type Work } from './work/work';

export interface Run {
  inputs: readonly string[];
  options: InputOptions;
  io: Io;
  readOptions: ReadOptions;
  /** The text of each filing, for the printer. */
  work: Work<string>;
  printer: Printer;
  /** What to say of a filing beside printing it. */
  tell?: (made: Made<string>, messages: Messages) => Promise<void>;
}

/** Reads, prints and writes filing after filing. */
export async function run({
  inputs,
  options,
  io,
  readOptions,
  work,
  printer,
  tell,
}: Run): Promise<ExitCode> {
  const messages = new Messages(io, options);
  const output = await openOutput(options.output, io);
  let filings = 0;
  let failures = 0;
  try {
    const code = await eachFiling(
      inputs,
      { io, options, readOptions, messages },
      work,
      async (made) => {
        filings += 1;
        if (failureOf(made)) failures += 1;
        await messages.clearProgress();
        for (const piece of printer.add(made.content)) await output.write(piece);
        await tell?.(made, messages);
      },
    );
    const hasFailed = code === exitCodes.failed;
    if (filings > 0 || !hasFailed) await output.write(printer.end());
    // A file keeps what it had where none of the inputs has anything for it.
    if (hasFailed && filings === failures) await output.discard();
    else await output.close();
    return code;
  } catch (error) {
    await output.discard();
    throw error;
  }
}
