import type { Filing, ReadOptions } from '@cydkit/parser';
import type { ExitCode } from './exit-codes';
import { eachFiling } from './filings';
import type { Io } from './io';
import { Messages } from './messages';
import type { InputOptions } from './options';
import { openOutput } from './output';
import type { Printer } from './printer';

export interface Run {
  inputs: readonly string[];
  options: InputOptions;
  io: Io;
  readOptions: ReadOptions;
  printer: Printer<Filing>;
  /** What to say of a filing beside printing it. */
  tell?: (filing: Filing, messages: Messages) => Promise<void>;
}

/** Reads, prints and writes filing after filing. */
export async function run(run: Run): Promise<ExitCode> {
  const { inputs, options, io, readOptions, printer, tell } = run;
  const messages = new Messages(io, options);
  const output = await openOutput(options.output, io);
  let filings = 0;
  try {
    const code = await eachFiling(
      inputs,
      { io, options, readOptions, messages },
      async (filing) => {
        filings += 1;
        const text = printer.add(filing);
        await messages.clearProgress();
        if (text !== '') await output.write(text);
        await tell?.(filing, messages);
      },
    );
    if (filings === 0 && code === 2) {
      await output.discard();
      return code;
    }
    await output.write(printer.end());
    await output.close();
    return code;
  } catch (error) {
    await output.discard();
    throw error;
  }
}
