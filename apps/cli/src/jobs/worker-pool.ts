import type { ReadOptions } from '@cydkit/parser';
import { Tinypool } from 'tinypool';
import type { InputSource } from '../inputs/expand-inputs';
import { reasonOf } from '../messages/errors';
import { messages } from '../messages/messages';
import type { Unmade } from '../reading/unread';
import type { Job, Made } from './job';
import { WorkerBatch } from './worker-batch';
import type { Task } from './worker-messages';

/** Threads that read inputs. */
export interface WorkerPool<Content> {
  /**
   * One thread reads all of these inputs, as soon as one is free. The results of each input are to
   * be taken in the order of the inputs. `own` says what else applies to these inputs.
   */
  read(
    inputs: readonly InputSource[],
    own?: Partial<ReadOptions>,
  ): AsyncIterable<Made<Content> | Unmade>[];
  close(): Promise<void>;
}

/** Next to this file in the bundle; tinypool's own worker is in `entry/`. */
const worker = new URL('./worker.js', import.meta.url).href;

/** Starts threads for a job. */
export function openPool<Content>(
  threads: number,
  options: ReadOptions,
  { spec }: Job<Content>,
): WorkerPool<Content> {
  const pool = poolOf(threads);
  const pools = new Set([pool]);
  const batches = new Set<WorkerBatch<Content>>();
  let unusable: string | null = null;
  const giveUp = (reason: string) => {
    unusable = reason;
    for (const batch of batches) batch.giveUp(reason);
  };
  /** Runs a task in a thread of its own. */
  const runAlone = async (task: Task) => {
    const own = poolOf(1);
    pools.add(own);
    const stopped = new Promise((_, reject) => own.on('error', reject));
    try {
      return await Promise.race([run(own, task), stopped]);
    } finally {
      pools.delete(own);
      await destroy(own);
    }
  };
  // A thread that cannot start does no task, and neither does any other.
  pool.on('error', (error) => giveUp(reasonOf(error)));
  return {
    read: (inputs, own) => {
      for (const batch of batches) if (batch.isDone) batches.delete(batch);
      const batch = new WorkerBatch<Content>(
        { inputs, options: { ...options, ...own }, spec },
        (task, again) => (again ? runAlone(task) : run(pool, task)),
      );
      batches.add(batch);
      if (unusable === null) batch.start();
      else batch.giveUp(unusable);
      return inputs.map(() => batch.results());
    },
    close: async () => {
      giveUp(messages.threadsEnded());
      await Promise.all([...pools].map(destroy));
    },
  };
}

function poolOf(threads: number): Tinypool {
  return new Tinypool({ filename: worker, minThreads: threads, maxThreads: threads });
}

async function run(pool: Tinypool, task: Task): Promise<unknown> {
  return await pool.run(task, { transferList: [task.port] });
}

async function destroy(pool: Tinypool): Promise<void> {
  pool.threads.forEach(letFail);
  // A thread that fails now has nothing left to do.
  await pool.destroy().catch(() => {});
}

/**
 * The pool waits for its threads to end with `events.once`, which removes its listener from a
 * thread that fails instead. tinypool's wrapper around threads cannot do so, and would throw
 * where nothing catches it. A thread that has failed calls no listener again.
 */
function letFail(thread: object): void {
  Object.assign(thread, { removeListener: () => thread });
}
