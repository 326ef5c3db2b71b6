import type { Queue } from 'bullmq';
import type { Batch } from '../model';
import type { RedisConnection } from './connect-redis';
import { loadBullmq, queueName } from './load-drivers';

/** What became of the batches. */
export interface Enqueued {
  batches: number;
  /** Their inputs; each share of an archive counts. */
  inputs: number;
  /** New in the queue. */
  added: number;
  /** In the queue already: they wait, or a worker has them. */
  waiting: number;
  /** Done already: the queue remembers it, or the part is there. */
  done: number;
  /** Had failed, and are tried again. */
  again: number;
}

/** What the enqueuer may know besides. */
export interface EnqueueOptions {
  /** Reports whether the part of a batch is in the folder of the workers. Default: only the queue is asked. */
  hasPart?: (id: string) => Promise<boolean>;
}

/** How often a batch is tried, and how long the queue remembers it. */
const jobOptions = {
  attempts: 5,
  // 15 to 30 s, then twice as long each time: about five minutes in all.
  backoff: { type: 'exponential', delay: 30_000, jitter: 0.5 },
  // A batch that is asked for again is known as long as it is among these, and by its part after that.
  removeOnComplete: { count: 10_000 },
  removeOnFail: false,
  // The traces name folders of machines.
  stackTraceLimit: 0,
} as const;

/** How many batches are asked about at once. */
const together = 32;

/**
 * Puts batches into the queue. A batch that is there already is left alone, unless it has failed: then
 * it is tried again. With `hasPart`, the folder decides what is done: a batch is left out if its part is
 * there, and done again if it is not, whatever the queue remembers.
 */
export async function enqueueBatches(
  { client }: RedisConnection,
  batches: AsyncIterable<Batch> | Iterable<Batch>,
  { hasPart }: EnqueueOptions = {},
): Promise<Enqueued> {
  const { Queue: BullQueue } = await loadBullmq();
  const queue: Queue<Batch> = new BullQueue(queueName, {
    connection: client,
    defaultJobOptions: jobOptions,
  });
  queue.on('error', () => {
    // The connection reports it.
  });
  const enqueued: Enqueued = { batches: 0, inputs: 0, added: 0, waiting: 0, done: 0, again: 0 };
  const enqueue = async (batch: Batch): Promise<void> => {
    enqueued[await put(queue, batch, hasPart)] += 1;
    enqueued.batches += 1;
    enqueued.inputs += batch.inputs.length;
  };
  try {
    let group: Batch[] = [];
    for await (const batch of batches) {
      group.push(batch);
      if (group.length < together) continue;
      await Promise.all(group.map(enqueue));
      group = [];
    }
    await Promise.all(group.map(enqueue));
  } finally {
    await queue.close();
  }
  return enqueued;
}

async function put(
  queue: Queue<Batch>,
  batch: Batch,
  hasPart: EnqueueOptions['hasPart'],
): Promise<'added' | 'waiting' | 'done' | 'again'> {
  const isThere = await hasPart?.(batch.id);
  if (isThere) return 'done';
  const state = await queue.getJobState(batch.id);
  if (state === 'failed') {
    await (await queue.getJob(batch.id))?.retry('failed', { resetAttemptsMade: true });
    return 'again';
  }
  if (state === 'completed') {
    if (isThere === undefined) return 'done';
    await queue.remove(batch.id);
  } else if (state !== 'unknown') return 'waiting';
  await queue.add('batch', batch, { jobId: batch.id });
  return 'added';
}
