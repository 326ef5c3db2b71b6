import { type BigIntStats, fstatSync } from 'node:fs';
import type { TextKind } from '@cydkit/reporters/text';
import { ClosedPipe, systemCode } from '../messages/errors';

/** A stream that takes text as it is. */
export interface RawSink {
  /** @throws ClosedPipe if its reader has gone */
  write(text: string): Promise<void>;
  isTTY: boolean;
  /** Width of the terminal, if it is one. */
  columns?: number | undefined;
}

/** A stream that takes text which a terminal or a log can safely show. */
export interface TextSink extends RawSink {
  /** Writes text as far as its kind allows it; `plain` is without colors. @throws ClosedPipe */
  write(text: string, kind?: TextKind): Promise<void>;
  /** Empties the line that was written last, on a terminal. */
  clearLine(): Promise<void>;
}

/** All contact of the program with the outside, except files. Tests bring their own. */
export interface Io<Sink = TextSink> {
  /** Reads all of it, once. @throws Error if there is more than `maxBytes` */
  readStdin(this: void, maxBytes?: number): Promise<Uint8Array>;
  /** Whether a program or a file is at the other end of standard input. */
  stdinIsPiped(): boolean;
  /** What standard input is, such as a file; `null` if it is closed. */
  stdinStats(this: void): BigIntStats | null;
  stdout: Sink;
  stderr: Sink;
  /** Shows a file in the browser. @throws if no browser can be started */
  browse(path: string): Promise<void>;
  env: Readonly<Record<string, string | undefined>>;
  /** Relative paths start here. */
  cwd: string;
  /** Milliseconds since 1970. */
  now(): number;
}

/** The outside before {@link behindDoor} guards it. */
export type RawIo = Io<RawSink>;

/** Returns the streams, environment and working directory of this process. */
export function processIo(): RawIo {
  return {
    readStdin,
    stdinIsPiped,
    stdinStats,
    stdout: sink(process.stdout),
    stderr: sink(process.stderr),
    browse,
    env: process.env,
    cwd: process.cwd(),
    now: () => Date.now(),
  };
}

async function browse(path: string): Promise<void> {
  const { default: open } = await import('open');
  await open(path);
}

/** What was read, kept to show where in it something is. */
let stdin: Promise<Uint8Array> | undefined;

async function readStdin(maxBytes?: number): Promise<Uint8Array> {
  if (stdinStats()?.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
  stdin ??= import('./read-to-end').then(({ readToEnd }) => readToEnd(process.stdin, maxBytes));
  return await stdin;
}

/** True for a pipe or a file; not for a terminal or /dev/null, which a job in the background has. */
function stdinIsPiped(): boolean {
  const found = stdinStats();
  return found !== null && (found.isFIFO() || found.isFile() || found.isSocket());
}

function stdinStats(): BigIntStats | null {
  try {
    return fstatSync(0, { bigint: true });
  } catch {
    return null; // closed
  }
}

function sink(stream: NodeJS.WriteStream): RawSink {
  // The callback of a write reports its failure; the event would end the process with a stack trace.
  stream.on('error', () => {});
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error) resolve();
          else reject(isClosed(error) ? new ClosedPipe() : error);
        });
      }),
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}

function isClosed(error: Error): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF'].includes(systemCode(error) ?? '');
}
