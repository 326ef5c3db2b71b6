import type { ListOptions } from '@cydkit/reporters/lint/terminal';
import type { TerminalOptions } from '@cydkit/reporters/terminal';
import type { OutputOptions, Target } from '../options/output-options';
import type { Io, TextSink } from './process-io';

/** Longer lines are hard to read, however wide the terminal is. */
const widest = 100;

/** Returns the colors and width of text for standard output or a file. */
export function terminalOptions(
  options: LookOptions,
  target: Pick<Target, 'file'>,
  io: Io,
): Required<TerminalOptions> {
  const { color, width = 80 } = listOptions(options, target, io);
  return { color, width: options.width ?? Math.min(width, widest) };
}

/** Returns the colors and width of a list: its lines are cut to a terminal only, or as the options say. */
export function listOptions(
  { color, width }: LookOptions,
  { file }: Pick<Target, 'file'>,
  io: Io,
): ListOptions {
  const toFile = file !== '-';
  const sink = toFile ? { ...io.stdout, isTTY: false } : io.stdout;
  const columns = width ?? (sink.isTTY ? (sink.columns ?? 80) : undefined);
  // Only this command line can ask for colors in a file; the environment cannot.
  const env = toFile ? {} : io.env;
  return { color: usesColor(color, env, sink), ...(columns !== undefined && { width: columns }) };
}

type LookOptions = Pick<OutputOptions, 'color' | 'width'>;

/** Decides by `--color`, then FORCE_COLOR, then NO_COLOR, then whether the sink is a terminal. */
export function usesColor(when: OutputOptions['color'], env: Io['env'], sink: TextSink): boolean {
  if (when !== 'auto') return when === 'always';
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env['NO_COLOR']) return false;
  return sink.isTTY && env['TERM'] !== 'dumb';
}
