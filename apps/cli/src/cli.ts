import { CommanderError } from 'commander';
import { ClosedPipe, reasonOf, systemCode, UsageError } from './errors';
import { type ExitCode, exitCodes } from './exit-codes';
import type { Io } from './io';
import { createProgram } from './program';

/** Runs one command line. Everything that goes wrong becomes a message and an exit code. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const said: Promise<void>[] = [];
  const program = createProgram({
    io,
    finish: (result) => {
      code = result;
    },
    say: (sink, text) => said.push(sink.write(text)),
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    await Promise.all(said);
    return code;
  } catch (error) {
    return await explain(error, said, io);
  }
}

async function explain(error: unknown, said: Promise<void>[], io: Io): Promise<ExitCode> {
  try {
    await Promise.all(said);
    if (error instanceof CommanderError) return usageCode(error);
    if (error instanceof ClosedPipe) return exitCodes.done;
    const expected = error instanceof UsageError || systemCode(error) !== null;
    await io.stderr.write(`${expected ? 'error' : 'internal error'}: ${reasonOf(error)}\n`);
  } catch (failure) {
    // There is nobody left to tell.
    if (failure instanceof ClosedPipe && error instanceof CommanderError) return usageCode(error);
  }
  return exitCodes.failed;
}

/** commander throws for `--help` and `--version` too, with 0; its own code for usage errors is 1. */
function usageCode({ exitCode }: CommanderError): ExitCode {
  return exitCode === 0 ? exitCodes.done : exitCodes.failed;
}
