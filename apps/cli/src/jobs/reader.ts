import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Filing, ReadOptions } from '@cydkit/parser';
import type { InputSource } from '../inputs/source';
import type { Io } from '../io';
import { readInput, type Unread } from '../reading/read-input';
import { type Made, type Make, makeOf, type Work, wholeFilings } from '../work/work';
import { groupsOf, isStdin } from './groups';
import { inOrder } from './in-order';
import type { Pool } from './pool';

/** Reads inputs, in this thread or in others. */
export interface Reader<Content> {
  /** Each input with what it has, to be taken in this order. */
  results: Iterable<[InputSource, AsyncIterable<Made<Content> | Unread>]>;
  close(): Promise<void>;
}

interface Opening<Content> {
  jobs: number;
  options: ReadOptions;
  work: Work<Content>;
  io: Io;
}

/** Below, starting threads and warming each up takes longer than reading. */
const ENOUGH = 64 * 2 ** 20;

/** About as much more comes out of what is called like an archive. */
const COMPRESSION = 8;

/** More inputs are no less to hand over, and fewer share the end of the work evenly. */
const TOGETHER = 16;

/** A reader with `jobs` threads where these pay. */
export async function openReader<Content>(
  inputs: readonly InputSource[],
  { jobs, options, work, io }: Opening<Content>,
): Promise<Reader<Content>> {
  const here = (input: InputSource) =>
    makeOf(
      readInput(input, options, () => io.readStdin()),
      work.make,
    );
  if (jobs === 1 || inputs.length === 1 || !(await haveEnough(inputs))) {
    return { results: inOrder(inputs, here, 0), close: async () => {} };
  }
  const { openPool } = await import('./pool');
  const threads = Math.min(jobs, inputs.length);
  const pool =
    work.recipe.make === 'filings'
      ? makingHere(openPool(threads, options, wholeFilings), work.make)
      : openPool(threads, options, work);
  const begin = (group: readonly InputSource[]) =>
    isStdin(group) ? group.map(here) : pool.read(group);
  const groups = groupsOf(inputs, Math.min(TOGETHER, Math.ceil(inputs.length / (8 * jobs))));
  // Enough that a long document does not let the other threads run dry.
  return { results: eachOf(inOrder(groups, begin, 4 * jobs)), close: () => pool.close() };
}

/** Other threads read filings, and this one makes something of them when it is their turn. */
function makingHere<Content>(pool: Pool<Filing>, make: Make<Content>): Pool<Content> {
  return {
    read: (inputs) => pool.read(inputs).map((results) => makeOf(contentsOf(results), make)),
    close: () => pool.close(),
  };
}

async function* contentsOf(
  results: AsyncIterable<Made<Filing> | Unread>,
): AsyncGenerator<Filing | Unread> {
  for await (const read of results) yield 'reason' in read ? read : read.content;
}

function* eachOf<Item, Result>(
  groups: Iterable<[readonly Item[], readonly Result[]]>,
): Generator<[Item, Result]> {
  for (const [items, results] of groups) {
    for (const [index, result] of results.entries()) {
      const item = items[index];
      if (item !== undefined) yield [item, result];
    }
  }
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
