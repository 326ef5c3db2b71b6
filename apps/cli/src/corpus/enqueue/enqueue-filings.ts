import { resolve } from 'node:path';
import { hasPart } from '@cydkit/corpus/parts';
import type { Answer } from '@cydkit/reporters/answers';
import { counted, grouped } from '@cydkit/text';
import {
  type Batch,
  BatchCutter,
  connectRedis,
  type Enqueued,
  enqueueBatches,
  type FoundInput,
} from '@cydkit/worker';
import { type ExitCode, exitCodes } from '../../io/exit-codes';
import { MessageWriter } from '../../io/message-writer';
import type { Io } from '../../io/process-io';
import { UsageError } from '../../messages/errors';
import { messages } from '../../messages/messages';
import type { SizeOptions } from '../../options/input-options';
import type { OutputOptions } from '../../options/output-options';
import { inputsFolder } from '../../queue/inputs-folder';
import { patience, type RedisOption, redisUrl, withQueue } from '../../queue/redis-option';
import { printAnswer } from '../print-answer';
import { listedInputs, namedInputs, type Search } from './found-inputs';

/** The options of `cyd corpus enqueue`. */
export interface EnqueueOptions extends RedisOption, OutputOptions, SizeOptions {
  list?: string;
  inputs?: string;
  into?: string;
  exclude?: string[];
}

/** `cyd corpus enqueue`: puts inputs into the queue of the workers, in batches. */
export async function enqueueFilings(
  inputs: readonly string[],
  options: EnqueueOptions,
  io: Io,
): Promise<ExitCode> {
  const { list, inputs: folder = '.', into, exclude = [], maxBytes } = options;
  const redis = redisUrl(options, io);
  if (inputs.length === 0 && list === undefined) throw new UsageError(messages.enqueueNothing());
  const log = new MessageWriter(io, options);
  let problems = 0;
  const countProblem = (): void => {
    problems += 1;
  };
  const root = inputsFolder(folder, io);
  const search = { io, log, folder, root, exclude, maxBytes, countProblem };
  const enqueued = await withQueue(async () => {
    const connection = await connectRedis(redis, { patience });
    const parts = into === undefined ? undefined : resolve(io.cwd, into);
    try {
      return await enqueueBatches(connection, batchesOf(inputs, list, search), {
        ...(parts !== undefined && { hasPart: async (id: string) => hasPart(parts, id) }),
      });
    } finally {
      connection.close();
    }
  });
  await log.clearProgress();
  await printAnswer(answerOf(enqueued, problems), options, io);
  if (problems > 0) return exitCodes.failed;
  return enqueued.batches === 0 ? exitCodes.noFacts : exitCodes.done;
}

/** Cuts batches as inputs are found, so that a mirror of millions needs no more memory than a folder. */
async function* batchesOf(
  inputs: readonly string[],
  list: string | undefined,
  search: Search,
): AsyncGenerator<Batch> {
  const cutter = new BatchCutter();
  let count = 0;
  const add = async function* (found: AsyncIterable<FoundInput>): AsyncGenerator<Batch> {
    for await (const input of found) {
      count += 1;
      if (count % 100 === 0) await search.log.progress(`${grouped(count)} inputs`);
      yield* cutter.add(input);
    }
  };
  if (inputs.length > 0) yield* add(namedInputs(inputs, search));
  if (list !== undefined) yield* add(listedInputs(list, search));
  yield* cutter.end();
}

function answerOf(enqueued: Enqueued, problems: number): Answer {
  const { batches, inputs, added, waiting, done, again } = enqueued;
  return {
    heading:
      batches === 0
        ? 'Nothing found to enqueue'
        : `Enqueued ${counted(added + again, 'batch', 'batches')}`,
    parts: [
      {
        kind: 'facts',
        facts: [
          ['Inputs, each share of an archive', inputs],
          ['Batches', batches],
          ['New', added],
          ['In the queue already', waiting],
          ['Done already', done],
          ['Failed before, tried again', again],
          ['Inputs that cannot be enqueued', problems],
        ],
      },
    ],
    notes: [],
    data: { ...enqueued, problems },
  };
}
