import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Filing, ReadOptions } from '@cydkit/parser';
import type { InputSource } from '../inputs/expand-inputs';
import type { Io } from '../io/process-io';
import { readInput } from '../reading/read-input';
import type { Unmade } from '../reading/unread';
import { type Job, type JobSpec, type Made, type Make, makeOf, wholeFilings } from './job';
import type { WorkerPool } from './worker-pool';

/** Reads inputs, in this thread or in others. */
export interface FilingReader<Content> {
  /** Each input with its results, to be taken in this order. */
  results: Iterable<[InputSource, AsyncIterable<Made<Content> | Unmade>]>;
  close(): Promise<void>;
}

interface ReaderOptions<Content> {
  /** The number of threads at most. */
  jobs: number;
  options: ReadOptions;
  job: Job<Content>;
  io: Io;
}

/** For fewer bytes, starting and warming up threads takes longer than reading. */
const minBytes = 64 * 2 ** 20;

/** Passages and findings take many times as long as reading. */
const minBytesOfRecords = minBytes / 16;

/** How many times larger the content of an archive is, roughly. */
const compression = 8;

/** The most inputs handed over at once: more save nothing and share the work less evenly. */
const maxGroup = 16;

/** Opens a reader, with `jobs` threads if they save time. */
export async function openReader<Content>(
  inputs: readonly InputSource[],
  { jobs, options, job, io }: ReaderOptions<Content>,
): Promise<FilingReader<Content>> {
  const here = (input: InputSource) => makeOf(readInput(input, options, io.readStdin), job.make);
  if (jobs === 1 || inputs.length === 1 || !(await haveEnough(inputs, job.spec))) {
    return { results: inOrder(inputs, here, 0), close: async () => {} };
  }
  const { openPool } = await import('./worker-pool');
  const threads = Math.min(jobs, inputs.length);
  const pool =
    job.spec.make === 'filings'
      ? makingHere(openPool(threads, options, wholeFilings), job.make)
      : openPool(threads, options, job);
  const start = (group: readonly InputSource[]) =>
    isStdin(group) ? group.map(here) : pool.read(group);
  const groups = groupsOf(inputs, Math.min(maxGroup, Math.ceil(inputs.length / (8 * jobs))));
  // Far enough ahead that a long document does not leave the other threads idle.
  return { results: eachOf(inOrder(groups, start, 4 * jobs)), close: () => pool.close() };
}

/** Lets other threads read filings, and makes the contents here when it is their turn. */
function makingHere<Content>(pool: WorkerPool<Filing>, make: Make<Content>): WorkerPool<Content> {
  return {
    read: (inputs) => pool.read(inputs).map((results) => makeOf(contentsOf(results), make)),
    close: () => pool.close(),
  };
}

async function* contentsOf(
  results: AsyncIterable<Made<Filing> | Unmade>,
): AsyncGenerator<Filing | Unmade> {
  for await (const read of results) {
    yield 'reason' in read || 'skipped' in read ? read : read.content;
  }
}

/** Takes groups apart: each item with its result. */
export function* eachOf<Item, Result>(
  groups: Iterable<[readonly Item[], readonly Result[]]>,
): Generator<[Item, Result]> {
  for (const [items, results] of groups) {
    for (const [index, result] of results.entries()) {
      const item = items[index];
      if (item !== undefined) yield [item, result];
    }
  }
}

/**
 * Starts to read items before it is their turn, at most `ahead` of them, and yields the results of
 * each in the order of the items.
 */
export function* inOrder<Item, Results>(
  items: readonly Item[],
  start: (item: Item) => Results,
  ahead: number,
): Generator<[Item, Results]> {
  const started: Results[] = [];
  for (const [index, item] of items.entries()) {
    for (const next of items.slice(index + started.length, index + 1 + ahead)) {
      started.push(start(next));
    }
    const results = started.shift();
    if (results !== undefined) yield [item, results];
  }
}

/** Groups inputs that a thread is given together, in their order. Standard input is a group of its own. */
export function groupsOf(inputs: readonly InputSource[], size: number): InputSource[][] {
  const groups: InputSource[][] = [];
  let group: InputSource[] = [];
  for (const input of inputs) {
    if (group.length === size || input.path === null || group.at(-1)?.path === null) group = [];
    if (group.length === 0) groups.push(group);
    group.push(input);
  }
  return groups;
}

function isStdin([first]: readonly InputSource[]): boolean {
  return first?.path === null;
}

async function haveEnough(inputs: readonly InputSource[], { make }: JobSpec): Promise<boolean> {
  const least = make === 'records' ? minBytesOfRecords : minBytes;
  let bytes = 0;
  for (const input of inputs) {
    for (const path of pathsOf(input)) {
      const size = await stat(path).then(
        (found) => found.size,
        () => 0,
      );
      bytes += /\.(?:zip|gz|tgz)$/i.test(path) ? size * compression : size;
      if (bytes > least) return true;
    }
  }
  return false;
}

function pathsOf({ path, files }: InputSource): string[] {
  if (path === null) return [];
  return files === undefined ? [path] : files.map((file) => join(path, file));
}
