import { setTimeout } from 'node:timers/promises';
import { contentVersion } from '@cydkit/corpus/parts';
import type { Job, Queue, Worker } from 'bullmq';
import type { Batch, BatchResult } from '../model';
import { type ConnectionEvent, connectRedis } from '../queue/connect-redis';
import { loadBullmq, queueName } from '../queue/load-drivers';
import { plainReason } from '../queue/queue-status';
import { BatchRefused } from './local-input';

/** What happens while a worker works. */
export type WorkerEvent =
  | ConnectionEvent
  | { type: 'ready' }
  | { type: 'begun'; batch: Batch }
  | { type: 'done'; batch: Batch; result: BatchResult }
  | { type: 'failed'; batch: Batch; reason: string; attempt: number; attempts: number }
  /** Of another worker, which has ended or does not answer: the batch waits again. */
  | { type: 'taken-over'; id: string }
  /** By this worker, which stops. */
  | { type: 'given-back'; batch: Batch }
  /** By this worker, which ends: what works on it does not, or Redis is away. Its claim ends by itself. */
  | { type: 'left'; id: string }
  | { type: 'trouble'; reason: string };

/** What a worker works on, and how. */
export interface WorkerSettings {
  redis: string;
  /** Makes the part of a batch. It must leave the main thread free. The signal ends it: nothing is left then. */
  work: (batch: Batch, signal: AbortSignal) => Promise<BatchResult>;
  report?: (event: WorkerEvent) => void;
  /** Batches at once. Default 1. */
  concurrency?: number;
  /** Whether to end when the queue is empty: nothing waits, is delayed or being worked on. */
  drain?: boolean;
  /** Stops when the batches at hand are done. */
  stop?: AbortSignal;
  /** Gives the batches at hand back to the queue, and stops. */
  giveBack?: AbortSignal;
  /**
   * How long a claim on a batch lasts without being renewed, and how often abandoned ones are looked for,
   * in milliseconds. Default 30 and 15 seconds.
   */
  lockDuration?: number;
  stalledInterval?: number;
}

/** How often a batch may be abandoned: by then, it is the batch that ends the workers. */
const maxStalledCount = 3;

/** How long a worker waits for Redis when it stops, in milliseconds. The claims end by themselves. */
const patience = 5000;

/**
 * Takes batches from the queue and works on them, until it is stopped, or the queue is empty if it drains.
 * It waits for a Redis that does not answer, at the start and at any time. A batch that fails is tried
 * again later; one that no worker can do fails at once.
 *
 * @throws {RedisUnreachable} if Redis refuses user or password, or `stop` comes before its first answer
 * @throws {RedisAddressInvalid} @throws {QueueMissing}
 */
export async function runWorker(settings: WorkerSettings): Promise<void> {
  const { redis, drain = false, report = () => {} } = settings;
  const { stop = new AbortController().signal, giveBack = new AbortController().signal } = settings;
  const either = AbortSignal.any([stop, giveBack]);
  const { Queue: BullQueue } = await loadBullmq();
  const connection = await connectRedis(redis, { report, signal: either });
  const queue: Queue<Batch> = new BullQueue(queueName, { connection: connection.client });
  const atHand = new Set<string>();
  const counted: WorkerSettings = {
    ...settings,
    work: async (batch, signal) => {
      atHand.add(batch.id);
      try {
        return await settings.work(batch, signal);
      } finally {
        atHand.delete(batch.id);
      }
    },
  };
  const worker = await startWorker(counted, connection.client, (error) => {
    // The connection reports its own losses.
    if (!isOfConnection(error)) {
      report({ type: 'trouble', reason: connection.address.redact(error.message) });
    }
  });
  queue.on('error', () => {});
  try {
    report({ type: 'ready' });
    await Promise.race([until(either), ...(drain ? [untilEmpty(queue, either)] : [])]);
    // This waits for the batches at hand, and for Redis.
    const closing = worker.close();
    await Promise.race([closing, until(giveBack), untilIdle(atHand)]);
    worker.cancelAllJobs();
    // Without Redis, nothing can be given back: others take it over when the claim ends.
    await Promise.race([closing, setTimeout(patience, null, { ref: false })]);
    for (const id of atHand) report({ type: 'left', id });
  } finally {
    connection.close();
    // Without Redis, this waits for it: nothing depends on its end.
    worker.disconnect().catch(() => {});
  }
}

async function startWorker(
  settings: WorkerSettings,
  connection: Awaited<ReturnType<typeof connectRedis>>['client'],
  onError: (error: Error) => void,
): Promise<Worker<Batch, BatchResult>> {
  const { Worker: BullWorker, UnrecoverableError, WaitingError } = await loadBullmq();
  const { work, report = () => {}, concurrency = 1 } = settings;
  const { lockDuration = 30_000, stalledInterval = 15_000 } = settings;

  const process = async (
    job: Job<Batch, BatchResult>,
    token: string | undefined,
    // Without a default: BullMQ gives it to a function of three parameters only.
    cancelled?: AbortSignal,
  ): Promise<BatchResult> => {
    const batch = job.data;
    const signal = cancelled ?? new AbortController().signal;
    try {
      expectVersion(batch);
      report({ type: 'begun', batch });
      const result = await work(batch, signal);
      report({ type: 'done', batch, result });
      return result;
    } catch (error) {
      if (signal.aborted) {
        await job.moveToWait(token);
        report({ type: 'given-back', batch });
        throw new WaitingError();
      }
      const reason = error instanceof Error ? error.message : String(error);
      const attempts = error instanceof BatchRefused ? 1 : (job.opts.attempts ?? 1);
      report({ type: 'failed', batch, reason, attempt: job.attemptsMade + 1, attempts });
      throw error instanceof BatchRefused ? new UnrecoverableError(reason) : new Error(reason);
    }
  };

  const worker = new BullWorker<Batch, BatchResult>(queueName, process, {
    connection,
    concurrency,
    lockDuration,
    stalledInterval,
    maxStalledCount,
    drainDelay: 1,
    runRetryDelay: 1000,
  });
  worker.on('error', onError);
  worker.on('failed', (job, { message }) => {
    const reason = plainReason(message);
    // No attempt was made at a batch that has ended too many workers.
    if (job === undefined || reason === message) return;
    report({ type: 'failed', batch: job.data, reason, attempt: 1, attempts: 1 });
  });
  worker.on('stalled', (id) => report({ type: 'taken-over', id }));
  return worker;
}

/** @throws {BatchRefused} for the batch of another version: its part would not be what was asked for */
function expectVersion({ version }: Batch): void {
  if (version === contentVersion) return;
  throw new BatchRefused(
    `The batch is for content version ${version} of cydkit, and this worker has ${contentVersion}. Use the same release to enqueue and to work, and enqueue again`,
  );
}

async function until(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

async function untilEmpty(queue: Queue, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const { completed: _, failed: __, ...left } = await queue.getJobCounts();
    if (Object.values(left).every((count) => count === 0)) return;
    await setTimeout(500);
  }
}

async function untilIdle(atHand: ReadonlySet<string>): Promise<void> {
  while (atHand.size > 0) await setTimeout(100);
}

function isOfConnection(error: Error): boolean {
  return /ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|Connection is closed|Stream isn't writeable/u.test(
    `${'code' in error ? String(error.code) : ''} ${error.message}`,
  );
}
