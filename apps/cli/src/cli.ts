import { onOneLine } from '@cydkit/reporters/text';
import { type Command, CommanderError } from 'commander';
import { behindDoor } from './io/door';
import { type ExitCode, exitCodes } from './io/exit-codes';
import type { Io, RawIo } from './io/process-io';
import { ClosedPipe, isTooLarge, reasonOf, systemCode, UsageError } from './messages/errors';
import { messages } from './messages/messages';
import { createProgram } from './program';

/** Runs one command line. Everything that goes wrong becomes a message and an exit code. */
export async function main(argv: readonly string[], outside: RawIo): Promise<ExitCode> {
  const io = behindDoor(outside);
  let code: ExitCode = exitCodes.done;
  const writes: Promise<void>[] = [];
  const program = createProgram({
    io,
    finish: (result) => {
      code = result;
    },
    print: (sink, text) => writes.push(sink.write(text)),
  });
  try {
    await program.parseAsync(commandLine(argv, program), { from: 'user' });
    await Promise.all(writes);
    return code;
  } catch (error) {
    return await report(error, writes, { io, debug: argv.includes('--debug') });
  }
}

/**
 * Rewrites the other spellings of `cyd lint --help` and `cyd --version`. A command that does not
 * exist is left alone with its name: commander would answer `--help` with the help of `cyd`.
 */
function commandLine(argv: readonly string[], { commands }: Command): readonly string[] {
  const [first = '', second] = argv;
  if (first === 'version' || first === '-V') return ['--version'];
  const asked = first === 'help' && second !== undefined ? [second, '--help'] : argv;
  const [name = ''] = asked;
  const isKnown = name === 'help' || commands.some((command) => command.name() === name);
  return isKnown || name.startsWith('-') ? asked : asked.slice(0, 1);
}

async function report(
  error: unknown,
  writes: Promise<void>[],
  { io, debug }: { io: Io; debug: boolean },
): Promise<ExitCode> {
  try {
    await Promise.all(writes);
    if (error instanceof CommanderError) return usageCode(error);
    if (error instanceof ClosedPipe) return exitCodes.done;
    await io.stderr.write(`${lineOf(error)}\n`);
    if (debug && error instanceof Error) await io.stderr.write(`${error.stack}\n`);
  } catch (failure) {
    // Nothing reads the message.
    if (failure instanceof ClosedPipe) {
      if (error instanceof CommanderError) return usageCode(error);
    } else await io.stderr.write(`${lineOf(failure)}\n`).catch(() => {});
  }
  return exitCodes.failed;
}

/** Messages of our own may have several lines. */
function lineOf(error: unknown): string {
  if (error instanceof UsageError) return `error: ${error.message}`;
  const reason = onOneLine(reasonOf(error));
  if (systemCode(error) !== null || isTooLarge(error)) return `error: ${reason}`;
  return `internal error: ${messages.internalError({ reason })}`;
}

/** commander throws for `--help` and `--version` too, with 0; its own code for usage errors is 1. */
function usageCode({ exitCode }: CommanderError): ExitCode {
  return exitCode === 0 ? exitCodes.done : exitCodes.failed;
}
