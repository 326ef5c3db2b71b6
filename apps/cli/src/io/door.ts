import { printable, type TextKind } from '@cydkit/reporters/text';
import type { Format } from '../options/output-options';
import type { Io, RawIo, RawSink, TextSink } from './process-io';

/**
 * Puts one door before both streams: whatever a command writes, to a person or to a log, comes out safe
 * to print. Names and texts of inputs, configs and the command line may hold anything.
 */
export function behindDoor(io: RawIo): Io {
  return { ...io, stdout: guarded(io.stdout), stderr: guarded(io.stderr) };
}

function guarded(sink: RawSink): TextSink {
  return {
    ...sink,
    write: (text, kind = 'plain') => sink.write(printable(text, kind)),
    clearLine: () => sink.write('\r\u001b[K'),
  };
}

/** What a text of each format is to the door. */
export const kinds: Readonly<Record<Format, TextKind>> = {
  terminal: 'terminal',
  full: 'terminal',
  markdown: 'plain',
  html: 'plain',
  svg: 'plain',
  junit: 'plain',
  json: 'json',
  ndjson: 'json',
  sarif: 'json',
  csv: 'table',
  github: 'annotations',
};
