import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { InputSource } from '../inputs/expand-inputs';
import { reasonOf } from '../messages/errors';
import type { Unmade } from '../reading/unread';
import type { Made } from './job';
import {
  type Batch,
  Inbox,
  type Message,
  type Task,
  takenReport,
  turn,
  weightOf,
} from './worker-messages';

/**
 * Gives a task to a thread. Rejects if the thread ends, as when it is out of memory. What another
 * thread failed at runs `again`, at once: all other threads may be waiting for it.
 */
export type RunTask = (task: Task, again: boolean) => Promise<unknown>;

/** Inputs that one thread reads, one after the other, and another thread if that one fails. */
export class WorkerBatch<Content> {
  /** The inputs that have not been read to their end. */
  #inputs: readonly InputSource[];
  readonly #rest: Omit<Task, 'inputs' | 'port'>;
  readonly #run: RunTask;
  readonly #inbox = new Inbox<Message<Content>>();
  #port: MessagePort | null = null;
  /** What the results that were taken weigh, since the worker last heard of it. */
  #taken = 0;
  #isTurn = false;

  constructor({ inputs, ...rest }: Omit<Task, 'port'>, run: RunTask) {
    this.#inputs = inputs;
    this.#rest = rest;
    this.#run = run;
  }

  get isDone(): boolean {
    return this.#inputs.length === 0;
  }

  start(again = false): void {
    const { port1: here, port2: port } = new MessageChannel();
    this.#port = here;
    here.on('message', (batch: Batch<Content>) => this.#receive(batch));
    if (this.#isTurn) here.postMessage(turn);
    this.#run({ ...this.#rest, inputs: this.#inputs, port }, again).catch((error: unknown) => {
      // What the thread sent before it failed may not have arrived yet.
      for (let sent = receiveMessageOnPort(here); sent; sent = receiveMessageOnPort(here)) {
        this.#receive(sent.message);
      }
      here.close();
      this.#fail(reasonOf(error));
    });
  }

  /** Ends all unread inputs with this reason; no thread will read them. */
  giveUp(reason: string): void {
    this.#port?.close();
    this.#receive(this.#inputs.flatMap(() => [{ reason }, null]));
  }

  /** Yields the results of the next input. */
  async *results(): AsyncGenerator<Made<Content> | Unmade> {
    if (!this.#isTurn) this.#port?.postMessage(turn);
    this.#isTurn = true;
    for (;;) {
      if (this.#inbox.isEmpty || this.#taken >= takenReport) this.#report();
      const message = await this.#inbox.take();
      if (message === null) return;
      yield message;
      this.#taken += weightOf(message);
    }
  }

  #report(): void {
    if (this.#taken > 0) this.#port?.postMessage(this.#taken);
    this.#taken = 0;
  }

  #receive(batch: Batch<Content>): void {
    const ends = batch.filter((message) => message === null).length;
    this.#inputs = this.#inputs.slice(ends);
    this.#inbox.put(batch);
    // An open port keeps the process from ending.
    if (this.isDone) this.#port?.close();
  }

  /** Blames the input that was being read; another thread reads the others. */
  #fail(reason: string): void {
    if (this.isDone) return;
    this.#receive([{ reason, failed: true }, null]);
    if (!this.isDone) this.start(true);
  }
}
