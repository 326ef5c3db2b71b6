import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Filing, ReadOptions } from '@cydkit/parser';
import type { InputSource } from '../inputs/source';
import type { Io } from '../io';
import { readInput, type Unread } from '../reading/read-input';

/** Reads inputs, in this thread or in others. */
export interface Reader {
  begin(input: InputSource): AsyncIterable<Filing | Unread>;
  /** How many inputs to begin with before it is their turn. */
  ahead: number;
  close(): Promise<void>;
}

/** Below, starting threads and warming each up takes longer than reading. */
const ENOUGH = 64 * 2 ** 20;

/** About as much more comes out of what is called like an archive. */
const COMPRESSION = 8;

/** A reader with `jobs` threads where these pay. */
export async function openReader(
  inputs: readonly InputSource[],
  { jobs, options, io }: { jobs: number; options: ReadOptions; io: Io },
): Promise<Reader> {
  const here = (input: InputSource) => readInput(input, options, () => io.readStdin());
  if (jobs === 1 || inputs.length === 1 || !(await haveEnough(inputs))) {
    return { begin: here, ahead: 0, close: async () => {} };
  }
  const { openPool } = await import('./pool');
  const pool = openPool(Math.min(jobs, inputs.length));
  return {
    begin: (input) => (input.path === null ? here(input) : pool.read(input, options)),
    // Enough that a long document does not let the other threads run dry.
    ahead: 4 * jobs,
    close: () => pool.close(),
  };
}

async function haveEnough(inputs: readonly InputSource[]): Promise<boolean> {
  let bytes = 0;
  for (const input of inputs) {
    for (const path of pathsOf(input)) {
      const size = await stat(path).then(
        (found) => found.size,
        () => 0,
      );
      bytes += /\.(?:zip|gz)$/i.test(path) ? size * COMPRESSION : size;
      if (bytes > ENOUGH) return true;
    }
  }
  return false;
}

function pathsOf({ path, files }: InputSource): string[] {
  if (path === null) return [];
  return files === undefined ? [path] : files.map((file) => join(path, file));
}
