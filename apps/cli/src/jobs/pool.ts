import type { ReadOptions } from '@cydkit/parser';
import { Tinypool } from 'tinypool';
import { reasonOf } from '../errors';
import type { InputSource } from '../inputs/source';
import type { Unread } from '../reading/read-input';
import type { Made, Work } from '../work/work';
import { Errand } from './errand';

/** Threads that read inputs. */
export interface Pool<Content> {
  /**
   * One thread reads them all, as soon as one is free. The results of each input are to be taken in
   * the order of the inputs.
   */
  read(inputs: readonly InputSource[]): AsyncIterable<Made<Content> | Unread>[];
  close(): Promise<void>;
}

/** It stands beside this file in the bundle, and tinypool's own in `entry/`. */
const worker = new URL('./worker.js', import.meta.url).href;

export function openPool<Content>(
  threads: number,
  options: ReadOptions,
  { recipe }: Work<Content>,
): Pool<Content> {
  const pool = new Tinypool({ filename: worker, minThreads: threads, maxThreads: threads });
  const errands = new Set<Errand<Content>>();
  let unusable: string | null = null;
  const giveUp = (reason: string) => {
    unusable = reason;
    for (const errand of errands) errand.giveUp(reason);
  };
  // A thread that cannot start leaves nobody to do the tasks.
  pool.on('error', (error) => giveUp(reasonOf(error)));
  return {
    read: (inputs) => {
      for (const errand of errands) if (errand.isDone) errands.delete(errand);
      const errand = new Errand<Content>({ inputs, options, recipe }, (task) =>
        pool.run(task, { transferList: [task.port] }),
      );
      errands.add(errand);
      if (unusable === null) errand.begin();
      else errand.giveUp(unusable);
      return inputs.map(() => errand.results());
    },
    close: async () => {
      giveUp('the threads have ended');
      pool.threads.forEach(letFail);
      // A thread that fails now has nothing left to do.
      await pool.destroy().catch(() => {});
    },
  };
}

/**
 * The pool waits for its threads to end with `events.once`, which takes its listener back from a
 * thread that fails instead. tinypool's wrapper around threads has no way to do so, and then the
 * failure is thrown where nobody can catch it. A thread that has failed calls no listener again.
 */
function letFail(thread: object): void {
  Object.assign(thread, { removeListener: () => thread });
}
