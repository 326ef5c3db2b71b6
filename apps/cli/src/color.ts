import type { Io, TextSink } from './io';
import type { OutputOptions } from './options';

/** `--color` decides, then FORCE_COLOR, then NO_COLOR, then whether a terminal shows the text. */
export function usesColor(when: OutputOptions['color'], env: Io['env'], sink: TextSink): boolean {
  if (when !== 'auto') return when === 'always';
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env['NO_COLOR']) return false;
  return sink.isTTY && env['TERM'] !== 'dumb';
}
