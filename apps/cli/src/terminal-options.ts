import type { TerminalOptions } from '@cydkit/reporters/terminal';
import { usesColor } from './color';
import type { Io } from './io';
import type { OutputOptions } from './options';

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 100;

/** Colours and width for what is shown on standard output or written to a file. */
export function terminalOptions(
  { color, width, output }: OutputOptions,
  io: Io,
): Required<TerminalOptions> {
  const toFile = output !== undefined && output !== '-';
  const sink = toFile ? { ...io.stdout, isTTY: false } : io.stdout;
  const columns = sink.isTTY ? Math.min(sink.columns ?? 80, WIDEST) : 80;
  // A file gets colours only when asked on this command line, not by the environment.
  const env = toFile ? {} : io.env;
  return { color: usesColor(color, env, sink), width: width ?? columns };
}
