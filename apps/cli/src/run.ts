import type { ReadOptions } from '@cydkit/parser';
import type { ExitCode } from './exit-codes';
import { eachFiling } from './filings';
import type { Io } from './io';
import { Messages } from './messages';
import type { InputOptions } from './options';
import { openOutput } from './output';
import type { Printer } from './printer';
import type { Made, Work } from './work/work';

export interface Run<Content> {
  inputs: readonly string[];
  options: InputOptions;
  io: Io;
  readOptions: ReadOptions;
  /** What is made of each filing, to be printed. */
  work: Work<Content>;
  printer: Printer<Content>;
  /** What to say of a filing beside printing it. */
  tell?: (made: Made<Content>, messages: Messages) => Promise<void>;
}

/** Reads, prints and writes filing after filing. */
export async function run<Content>(run: Run<Content>): Promise<ExitCode> {
  const { inputs, options, io, readOptions, work, printer, tell } = run;
  const messages = new Messages(io, options);
  const output = await openOutput(options.output, io);
  let filings = 0;
  try {
    const code = await eachFiling(
      inputs,
      { io, options, readOptions, messages },
      work,
      async (made) => {
        filings += 1;
        const text = printer.add(made.content);
        await messages.clearProgress();
        if (text !== '') await output.write(text);
        await tell?.(made, messages);
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
