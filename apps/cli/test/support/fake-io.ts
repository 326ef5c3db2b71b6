import { statSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { RawIo, RawSink } from '../../src/io/process-io';
import { readToEnd } from '../../src/io/read-to-end';
import { ClosedPipe } from '../../src/messages/errors';

/** Streams in memory, with what the program wrote to them. */
export interface FakeIo extends RawIo {
  out(): string;
  err(): string;
  /** Files that were shown in the browser. */
  shown: string[];
}

export interface FakeWorld {
  stdin?: string | Uint8Array;
  /** The file on standard input. */
  stdinFile?: string;
  cwd?: string;
  env?: Record<string, string>;
  /** Columns of the terminal on standard output. */
  terminal?: number;
  /** Why no browser can be started. */
  browserError?: Error;
  /** The reader of standard output has gone. */
  closed?: boolean;
  /** Columns of the terminal on standard error. */
  errorTerminal?: number;
  /** ISO 8601. */
  today?: string;
}

export function fakeIo(world: FakeWorld = {}): FakeIo {
  const out: string[] = [];
  const err: string[] = [];
  const shown: string[] = [];
  return {
    stdinIsPiped: () => world.stdin !== undefined,
    stdinStats: () => (world.stdinFile ? statSync(world.stdinFile, { bigint: true }) : null),
    readStdin: (maxBytes) => readToEnd(Readable.from([Buffer.from(world.stdin ?? '')]), maxBytes),
    stdout: world.closed ? closedSink : sink(out, world.terminal),
    stderr: sink(err, world.errorTerminal),
    browse: async (path) => {
      if (world.browserError) throw world.browserError;
      shown.push(path);
    },
    shown,
    env: world.env ?? {},
    cwd: world.cwd ?? process.cwd(),
    now: () => Date.parse(world.today ?? '2026-05-04'),
    out: () => out.join(''),
    err: () => err.join(''),
  };
}

const closedSink: RawSink = {
  write: () => Promise.reject(new ClosedPipe()),
  isTTY: false,
};

function sink(into: string[], columns: number | undefined): RawSink {
  return {
    write: async (text) => {
      into.push(text);
    },
    isTTY: columns !== undefined,
    columns,
  };
}
