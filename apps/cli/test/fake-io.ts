import { ClosedPipe } from '../src/errors';
import type { Io, TextSink } from '../src/io';

/** A world in memory around the program, and what it wrote there. */
export interface FakeIo extends Io {
  out(): string;
  err(): string;
  /** Files that were shown in the browser. */
  shown: string[];
}

export interface FakeWorld {
  stdin?: string | Uint8Array;
  cwd?: string;
  env?: Record<string, string>;
  /** Columns of a terminal that shows standard output. */
  terminal?: number;
  /** Why no browser can be started. */
  browserError?: Error;
  /** Nobody reads standard output. */
  closed?: boolean;
  /** Columns of a terminal that shows standard error. */
  errorTerminal?: number;
}

export function fakeIo(world: FakeWorld = {}): FakeIo {
  const out: string[] = [];
  const err: string[] = [];
  const shown: string[] = [];
  return {
    readStdin: async () => Buffer.from(world.stdin ?? ''),
    stdout: world.closed ? closedSink : sink(out, world.terminal),
    stderr: sink(err, world.errorTerminal),
    browse: async (path) => {
      if (world.browserError) throw world.browserError;
      shown.push(path);
    },
    shown,
    env: world.env ?? {},
    cwd: world.cwd ?? process.cwd(),
    out: () => out.join(''),
    err: () => err.join(''),
  };
}

const closedSink: TextSink = {
  write: () => Promise.reject(new ClosedPipe()),
  isTTY: false,
};

function sink(into: string[], columns: number | undefined): TextSink {
  return {
    write: async (text) => {
      into.push(text);
    },
    isTTY: columns !== undefined,
    columns,
  };
}
