import type { Command } from 'commander';
import type { ExitCode } from './io/exit-codes';
import type { Io } from './io/process-io';
import { checkStdinName, type InputOptions } from './options/input-options';
import type { Surroundings } from './surroundings';

/** A command that reads inputs. */
export type InputCommand<Options> = (
  inputs: readonly string[],
  options: Options,
  io: Io,
) => Promise<ExitCode>;

/**
 * Runs a command on the inputs that are named. Without any, it reads what is piped into standard
 * input; if that is nothing, an input is missing.
 */
export function onInputs<Options extends InputOptions>(
  command: Command,
  { io, finish }: Surroundings,
  load: () => Promise<InputCommand<Options>>,
): void {
  command.action(async (named: string[], options: Options) => {
    const run = await load();
    checkStdinName(options, named.length === 0 || named.includes('-'));
    const isEnough = named.length > 0 || 'showConfig' in options;
    if (isEnough) return finish(await run(named, options, io));
    if (await isNothing(io, options)) command.error("error: missing required argument 'input'");
    finish(await run(['-'], options, io));
  });
}

async function isNothing(io: Io, { maxBytes }: InputOptions): Promise<boolean> {
  if (!io.stdinIsPiped()) return true;
  const bytes = await io.readStdin(maxBytes).catch(() => null);
  return bytes?.length === 0;
}
