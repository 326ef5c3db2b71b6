import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Filing, ReadOptions } from '@cydkit/parser';
import { Tinypool } from 'tinypool';
import { reasonOf } from '../errors';
import type { InputSource } from '../inputs/source';
import type { Unread } from '../reading/read-input';
import { Inbox } from './inbox';
import { type Batch, type Message, type Task, TOLD } from './task';

/** Threads that read inputs. */
export interface Pool {
  /** Begins at once, or as soon as a thread is free. */
  read(input: InputSource, options: ReadOptions): AsyncIterable<Filing | Unread>;
  close(): Promise<void>;
}

/** The bundle has the worker beside this file, and tinypool's own in `entry/`. */
const worker = new URL('./worker.js', import.meta.url).href;

export function openPool(threads: number): Pool {
  const pool = new Tinypool({
    filename: worker,
    minThreads: threads,
    maxThreads: threads,
    // While the disk reads for one, the other is parsed.
    concurrentTasksPerWorker: 2,
  });
  const unfinished = new Map<MessagePort, Inbox<Message>>();
  let unusable: Unread | null = null;
  // A thread that cannot start leaves nobody to do the tasks.
  pool.on('error', (error) => {
    unusable = { reason: reasonOf(error) };
    for (const inbox of unfinished.values()) inbox.put(unusable, null);
  });
  return {
    read: (input, options) => {
      const inbox = new Inbox<Message>();
      const { port1, port2 } = new MessageChannel();
      port1.on('message', (batch: Batch) => inbox.put(...batch));
      const fail = (error: unknown) => inbox.put({ reason: reasonOf(error) }, null);
      if (unusable !== null) {
        inbox.put(unusable, null);
      } else {
        unfinished.set(port1, inbox);
        const task: Task = { input, options, port: port2 };
        // Rejects where the thread ends, as out of memory.
        pool.run(task, { transferList: [port2] }).catch(fail);
      }
      return take(inbox, port1, () => unfinished.delete(port1));
    },
    close: async () => {
      // A port that is open keeps the process from ending.
      for (const port of unfinished.keys()) port.close();
      pool.threads.forEach(letFail);
      // A thread that fails now has nothing left to do.
      await pool.destroy().catch(() => {});
    },
  };
}

async function* take(
  inbox: Inbox<Message>,
  port: MessagePort,
  finish: () => void,
): AsyncGenerator<Filing | Unread> {
  try {
    let taken = 0;
    for (let message = await inbox.take(); message !== null; message = await inbox.take()) {
      yield message;
      taken += 1;
      if (taken % TOLD === 0) port.postMessage(TOLD);
    }
  } finally {
    port.close();
    finish();
  }
}

/**
 * The pool waits for its threads to end with `events.once`, which takes its listener back from a
 * thread that fails instead. tinypool's wrapper around threads has no way to do so, and then the
 * failure is thrown where nobody can catch it. A thread that has failed calls no listener again.
 */
function letFail(thread: object): void {
  Object.assign(thread, { removeListener: () => thread });
}
