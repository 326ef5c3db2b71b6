import type { MessagePort } from 'node:worker_threads';
import type { ReadOptions } from '@cydkit/parser';
import { roughLength } from '@cydkit/reporters/text';
import type { InputSource } from '../inputs/expand-inputs';
import type { Unmade } from '../reading/unread';
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
export type Message<Content> = Made<Content> | Unmade | null;

/** Messages sent together, since each send wakes a thread. */
export type Batch<Content> = readonly Message<Content>[];

/** What the results of one task that wait to be taken may weigh, which bounds memory. */
export const maxWaiting = 64;

/** About how many characters weigh as much as one more result. */
const unit = 2 ** 18;

/** What one result weighs; one that is too heavy to wait weighs more than `maxWaiting`. */
export function weightOf(message: Message<unknown>): number {
  return message === null ? 0 : 1 + Math.floor(roughLength(message, unit * maxWaiting) / unit);
}

/** How much has been taken before the worker hears of it. */
export const takenReport = 16;

/** Sent to a worker whose results are taken next: even those that are too heavy to wait. */
export const turn = 'turn';

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

  get isEmpty(): boolean {
    return this.#messages.length === 0;
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
  #untaken = 0;
  #isTurn = false;
  #wake = (): void => {};

  constructor(port: MessagePort) {
    this.#port = port;
    port.on('message', (sent: number | typeof turn) => {
      if (sent === turn) this.#isTurn = true;
      else this.#untaken -= sent;
      this.#wake();
    });
  }

  async put(message: Message<Content>): Promise<void> {
    const weight = weightOf(message);
    if (!this.#mayPut(weight)) this.flush();
    while (!this.#mayPut(weight)) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#waiting.push(message);
    this.#untaken += weight;
    if (this.#waiting.length >= batchSize || this.#untaken >= maxWaiting) this.flush();
  }

  #mayPut(weight: number): boolean {
    return this.#untaken + weight <= maxWaiting || (this.#isTurn && this.#untaken <= 0);
  }

  flush(): void {
    this.#port.postMessage(this.#waiting);
    this.#waiting = [];
  }
}
