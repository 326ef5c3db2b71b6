import { inputName } from '../batches/input-name';
import type { Batch, BatchResult } from '../model';
import type { RedisConnection } from './connect-redis';
import { loadBullmq, queueName } from './load-drivers';

/** How far the queue is. */
export interface QueueStatus {
  waiting: number;
  active: number;
  /** Wait to be tried again. */
  delayed: number;
  /** Those that the queue remembers: the last 10,000 at most. */
  completed: number;
  failed: number;
  /** The failed ones, the latest first. */
  failures: BatchFailure[];
}

/** A batch that was given up. */
export interface BatchFailure {
  id: string;
  /** The name of its first input, and how many it has. */
  first: string;
  inputs: number;
  attempts: number;
  reason: string;
}

/** The most failures that are listed. */
const mostListed = 100;

/** Says how far the queue is, and what has failed. */
export async function queueStatus({ client }: RedisConnection): Promise<QueueStatus> {
  const { Queue } = await loadBullmq();
  const queue = new Queue<Batch, BatchResult>(queueName, { connection: client });
  queue.on('error', () => {
    // The connection reports it.
  });
  try {
    const counts = await queue.getJobCounts();
    const count = (...states: string[]) =>
      states.reduce((sum, each) => sum + (counts[each] ?? 0), 0);
    const failed = await queue.getFailed(0, mostListed - 1);
    return {
      waiting: count('waiting', 'paused', 'prioritized'),
      active: count('active'),
      delayed: count('delayed'),
      completed: count('completed'),
      failed: count('failed'),
      failures: failed.map(({ id, data, attemptsMade, failedReason }) => ({
        id: id ?? '',
        first: data.inputs?.[0] === undefined ? '' : inputName(data.inputs[0]),
        inputs: data.inputs?.length ?? 0,
        attempts: attemptsMade,
        reason: plainReason(failedReason ?? ''),
      })),
    };
  } finally {
    await queue.close();
  }
}

/** Says what BullMQ means by its own words for a batch that was abandoned too often. */
export function plainReason(reason: string): string {
  if (reason !== 'job stalled more than allowable limit') return reason;
  return 'Workers ended, or no longer answered, four times while they had this batch. One of its inputs may end the process: read them one by one';
}
