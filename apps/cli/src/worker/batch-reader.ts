import type { FilingRecord } from '@cydkit/corpus/record';
import type { ReadOptions } from '@cydkit/parser';
import { inputName, type LocalInput, type ReadFiling, type ReadInputs } from '@cydkit/worker';
import type { InputSource } from '../inputs/expand-inputs';
import { failuresOf } from '../jobs/each-filing';
import { eachOf, inOrder } from '../jobs/filing-reader';
import { failureOf, type Made } from '../jobs/job';
import { makeRecords } from '../jobs/make-records';
import { openPool, type WorkerPool } from '../jobs/worker-pool';
import { marksUnread, type Unmade } from '../reading/unread';

/** Reads the inputs of batches in threads. */
export interface BatchReader {
  read: ReadInputs;
  close(): Promise<void>;
}

/** The most inputs that a thread is given together. */
const maxGroup = 16;

/**
 * Opens a reader whose threads stay for all batches. After a batch in which a thread has failed, new ones
 * are started: what one input has done to its thread must not be blamed on others.
 */
export function openBatchReader(threads: number, options: ReadOptions): BatchReader {
  const pools = [openPool(threads, options, makeRecords)];
  let isSpoiled = false;
  const current = (): WorkerPool<FilingRecord> => {
    const [pool] = pools;
    if (pool !== undefined && !isSpoiled) return pool;
    isSpoiled = false;
    const fresh = openPool(threads, options, makeRecords);
    // Another batch may still use the old one.
    pools.unshift(fresh);
    return fresh;
  };
  const spoil = (): void => {
    isSpoiled = true;
  };
  return {
    read: function* (inputs) {
      const pool = current();
      const size = Math.min(maxGroup, Math.ceil(inputs.length / (8 * threads)));
      const start = (group: readonly LocalInput[]) =>
        pool.read(group.map(sourceOf), selectionOf(group));
      for (const [input, results] of eachOf(inOrder(groupsOf(inputs, size), start, 4 * threads))) {
        yield [input, filingsOf(input, results, spoil)];
      }
    },
    close: async () => {
      for (const pool of pools) await pool.close();
    },
  };
}

/** Groups inputs in their order; a share of an archive is read alone. */
function groupsOf(inputs: readonly LocalInput[], size: number): LocalInput[][] {
  const groups: LocalInput[][] = [];
  for (const input of inputs) {
    const last = groups.at(-1);
    const isShare = input.accessions !== undefined || last?.[0]?.accessions !== undefined;
    if (last === undefined || isShare || last.length === size) groups.push([input]);
    else last.push(input);
  }
  return groups;
}

function selectionOf([input]: readonly LocalInput[]): Partial<ReadOptions> {
  return input?.accessions === undefined ? {} : { accession: input.accessions };
}

/** It was found, not named: of what is no filing, nothing is said. */
function sourceOf({ name, path, files, root }: LocalInput): InputSource {
  return { name, path, root, named: false, ...(files !== undefined && { files }) };
}

/** Turns what was made of an input into what a part keeps, and why it lacks the rest. */
async function* filingsOf(
  input: LocalInput,
  results: AsyncIterable<Made<FilingRecord> | Unmade>,
  spoil: () => void,
): AsyncGenerator<ReadFiling> {
  for await (const read of results) {
    if ('skipped' in read) continue;
    if ('reason' in read) {
      if (read.failed) spoil();
      const problems = [{ name: inputName(input), reason: read.reason }];
      yield { record: null, withoutFacts: false, problems };
      continue;
    }
    const name = read.source.name ?? inputName(input);
    const unread = read.diagnostics.filter(marksUnread).map(({ message }) => message);
    const isMade = failureOf(read) === undefined;
    yield {
      record: isMade && read.facts > 0 ? read.content : null,
      withoutFacts: isMade && read.facts === 0,
      problems: [...failuresOf(read), ...unread].map((reason) => ({ name, reason })),
    };
  }
}
