import type { TerminalOptions } from '@cydkit/reporters/terminal';
import type { OutputOptions, Target } from '../options/output-options';
import type { Io, TextSink } from './process-io';

/** Longer lines are hard to read, however wide the terminal is. */
const widest = 100;

/** Returns the colors and width of text for standard output or a file. */
export function terminalOptions(
  { color, width }: Pick<OutputOptions, 'color' | 'width'>,
  { file }: Pick<Target, 'file'>,
  io: Io,
): Required<TerminalOptions> {
  const toFile = file !== '-';
  const sink = toFile ? { ...io.stdout, isTTY: false } : io.stdout;
  const columns = sink.isTTY ? Math.min(sink.columns ?? 80, widest) : 80;
  // Only this command line can ask for colors in a file; the environment cannot.
  const env = toFile ? {} : io.env;
  return { color: usesColor(color, env, sink), width: width ?? columns };
}

/** Decides by `--color`, then FORCE_COLOR, then NO_COLOR, then whether the sink is a terminal. */
export function usesColor(when: OutputOptions['color'], env: Io['env'], sink: TextSink): boolean {
  if (when !== 'auto') return when === 'always';
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env['NO_COLOR']) return false;
  return sink.isTTY && env['TERM'] !== 'dumb';
}
