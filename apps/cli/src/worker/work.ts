import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { hasPart, removeDrafts } from '@cydkit/corpus/parts';
import {
  type Batch,
  type BatchResult,
  inputName,
  makePart,
  runWorker,
  type WorkerEvent,
} from '@cydkit/worker';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import type { Io } from '../io/process-io';
import { reasonOf, UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { SizeOptions } from '../options/input-options';
import type { OutputOptions } from '../options/output-options';
import { inputsFolder } from '../queue/inputs-folder';
import { type RedisOption, redisUrl, withQueue } from '../queue/redis-option';
import { openBatchReader } from './batch-reader';
import { onStopSignals } from './stop-signals';

/** The options of `cyd worker`. */
export interface WorkOptions extends RedisOption, OutputOptions, SizeOptions {
  into?: string;
  inputs?: string;
  drain?: true;
  concurrency: number;
  jobs: number;
  grace?: number;
  claim: number;
}

/** The most problems of a batch that are written; the part has all. */
const mostListed = 5;

/** `cyd worker`: reads batches from the queue, and writes each as a part. */
export async function work(options: WorkOptions, io: Io): Promise<ExitCode> {
  const { into, inputs = '.', jobs, maxBytes, concurrency, claim, grace, drain = false } = options;
  const redis = redisUrl(options, io);
  if (into === undefined || into === '') throw new UsageError(messages.partsUnplaced());
  const folders = { inputs: inputsFolder(inputs, io), into: resolve(io.cwd, into) };
  const log = new MessageWriter(io, options);
  await preparePlace(into, folders.into, { io, log });
  const reader = openBatchReader(jobs, { maxBytes });
  const signals = onStopSignals(grace, () => void log.note(messages.workerStops()));
  const partOf = async (batch: Batch, signal: AbortSignal): Promise<BatchResult> => {
    // Made before, by a worker that ended before it could say so.
    if (hasPart(folders.into, batch.id)) return done;
    return await makePart(batch, { ...folders, read: reader.read, signal });
  };
  try {
    await withQueue(() =>
      runWorker({
        ...{ redis, concurrency, drain, work: partOf },
        ...{ stop: signals.stop, giveBack: signals.giveBack },
        ...{ lockDuration: claim * 1000, stalledInterval: claim * 500 },
        report: (event) => void write(event, log, { inputs, into }),
      }),
    );
  } finally {
    signals.close();
    await reader.close();
  }
  return exitCodes.done;
}

/** A day, in milliseconds: no worker writes a part for as long. */
const longest = 86_400_000;

/**
 * Frees the folder of the parts from what workers left that were killed.
 *
 * @throws {UsageError} if it cannot be written: the worker would only fail the batches that others could do
 */
async function preparePlace(
  name: string,
  folder: string,
  { io, log }: { io: Io; log: MessageWriter },
): Promise<void> {
  try {
    let place = folder;
    while (!existsSync(place)) place = dirname(place);
    // Of a file, there is no such path.
    accessSync(`${place}/.`, constants.W_OK);
  } catch (error) {
    throw new UsageError(messages.outputUnwritable({ file: name, reason: reasonOf(error) }));
  }
  const count = await removeDrafts(folder, io.now() - longest);
  if (count > 0) await log.note(messages.draftsRemoved({ folder: name, count }));
}

const done: BatchResult = { filings: 0, withoutFacts: 0, problemCount: 0, problems: [] };

async function write(
  event: WorkerEvent,
  log: MessageWriter,
  folders: { inputs: string; into: string },
): Promise<void> {
  switch (event.type) {
    case 'ready':
      return await log.note(messages.workerReady(folders));
    case 'redis-lost':
      return await log.note(messages.redisLost(event));
    case 'redis-found':
      return await log.note(messages.redisFound(event));
    case 'done': {
      const { filings, withoutFacts: left, problemCount, problems } = event.result;
      const batch = nameOf(event.batch);
      await log.note(messages.batchDone({ batch, filings, left, problems: problemCount }));
      for (const problem of problems.slice(0, mostListed)) {
        await log.error(messages.inputUnreadable(problem));
      }
      return;
    }
    case 'failed':
      return await log.error(messages.batchFailed({ ...event, batch: nameOf(event.batch) }));
    case 'taken-over':
      return await log.note(messages.batchTakenOver(event));
    case 'given-back':
      return await log.note(messages.batchGivenBack({ batch: nameOf(event.batch) }));
    case 'left':
      return await log.error(messages.batchLeft(event));
    case 'trouble':
      return await log.error(messages.workerTrouble(event));
    case 'begun':
      return;
  }
}

/** The id, and the first of its inputs. */
function nameOf({ id, inputs: [first, ...more] }: Batch): string {
  const share = first !== undefined && first.share.of > 1 ? `, share ${first.share.number}` : '';
  const others = more.length === 0 ? '' : `, and ${more.length} more`;
  const name = first === undefined ? '' : inputName(first);
  return `${id} (${name}${share}${others})`;
}
