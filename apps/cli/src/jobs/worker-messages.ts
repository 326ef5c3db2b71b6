import type { MessagePort } from 'node:worker_threads';
import type { ReadOptions } from '@cydkit/parser';
import type { InputSource } from '../inputs/expand-inputs';
import type { Unread } from '../reading/unread';
import type { JobSpec, Made } from './job';

/** What a worker is asked to do. */
export interface Task {
  inputs: readonly InputSource[];
  options: ReadOptions;
  /** What to make of each filing. */
  spec: JobSpec;
  /** Results go out through it; the number of results taken comes back. */
  port: MessagePort;
}

/** What was made of the next filing of the input, the reason why there is none, or its end. */
export type Message<Content> = Made<Content> | Unread | null;

/** Messages sent together, since each send wakes a thread. */
export type Batch<Content> = readonly Message<Content>[];

/** How many filings of one task may wait to be taken, which bounds memory. */
export const maxWaiting = 64;

/** How many taken results are reported to the worker at once. */
export const takenReport = 16;

/** How many messages are sent together; fewer when the task or `maxWaiting` is reached. */
export const batchSize = 16;

/** Messages that have arrived and wait to be taken. */
export class Inbox<Item> {
  readonly #messages: Item[] = [];
  #wake = (): void => {};

  put(messages: readonly Item[]): void {
    for (const message of messages) this.#messages.push(message);
    this.#wake();
  }

  async take(): Promise<Item> {
    for (;;) {
      const [message] = this.#messages.splice(0, 1);
      if (message !== undefined) return message;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

/** Sends messages as fast as the other end takes them. */
export class Outbox<Content> {
  readonly #port: MessagePort;
  #waiting: Message<Content>[] = [];
  #free = maxWaiting;
  #wake = (): void => {};

  constructor(port: MessagePort) {
    this.#port = port;
    port.on('message', (taken: number) => {
      this.#free += taken;
      this.#wake();
    });
  }

  async put(message: Message<Content>): Promise<void> {
    this.#waiting.push(message);
    if (message !== null) this.#free -= 1;
    if (this.#waiting.length >= batchSize || this.#free === 0) this.flush();
    while (this.#free === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  flush(): void {
    this.#port.postMessage(this.#waiting);
    this.#waiting = [];
  }
}
