import type { Command } from 'commander';
import { type ExitCode, exitCodes } from './io/exit-codes';
import type { Io } from './io/process-io';
import { checkStdinName, type InputOptions } from './options/input-options';
import { pathOf } from './subcommand';
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
    if (options.fetch && named.length > 0) {
      return finish(await onFetched(named, options, { command, io, run }));
    }
    if (isEnough) return finish(await run(named, options, io));
    if (await isNothing(io, options)) command.error("error: missing required argument 'input'");
    finish(await run(['-'], options, io));
  });
}

interface Fetching<Options> {
  command: Command;
  io: Io;
  run: InputCommand<Options>;
}

/** Runs a command on inputs of which those that are no files come from EDGAR. */
async function onFetched<Options extends InputOptions>(
  named: readonly string[],
  options: Options,
  { command, io, run }: Fetching<Options>,
): Promise<ExitCode> {
  const { InputFetcher } = await import('./fetch/fetch-inputs');
  const path = pathOf(command);
  const fetcher = new InputFetcher(options, (company) => `${path} ${company} --fetch`, io);
  const { inputs, isWhole } = await fetcher.replace(named, { forms: options.form });
  if (inputs.length === 0) return exitCodes.failed;
  const earlier = await fetcher.replace(priorOf(options), { forms: [] });
  if (!earlier.isWhole) return exitCodes.failed;
  const [prior] = earlier.inputs;
  const code = await run(inputs, prior === undefined ? options : { ...options, prior }, io);
  return isWhole ? code : exitCodes.failed;
}

/** `lint` compares its inputs with an earlier report, which is an input, too. */
function priorOf(options: { prior?: unknown }): string[] {
  return typeof options.prior === 'string' ? [options.prior] : [];
}

async function isNothing(io: Io, { maxBytes }: InputOptions): Promise<boolean> {
  if (!io.stdinIsPiped()) return true;
  const bytes = await io.readStdin(maxBytes).catch(() => null);
  return bytes?.length === 0;
}
