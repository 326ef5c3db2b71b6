import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { reasonOf } from '../errors';
import type { InputSource } from '../inputs/source';
import type { Unread } from '../reading/read-input';
import type { Made } from '../work/work';
import { Inbox } from './inbox';
import { type Batch, type Message, type Task, TOLD } from './task';

/** Gives a task to a thread; rejects where that ends, as out of memory. */
export type Run = (task: Task) => Promise<unknown>;

/** Inputs that one thread reads, one after the other, and another one where that fails. */
export class Errand<Content> {
  /** Without those that have been read to their end. */
  #inputs: readonly InputSource[];
  readonly #rest: Omit<Task, 'inputs' | 'port'>;
  readonly #run: Run;
  readonly #inbox = new Inbox<Message<Content>>();
  #port: MessagePort | null = null;
  #taken = 0;

  constructor({ inputs, ...rest }: Omit<Task, 'port'>, run: Run) {
    this.#inputs = inputs;
    this.#rest = rest;
    this.#run = run;
  }

  get isDone(): boolean {
    return this.#inputs.length === 0;
  }

  begin(): void {
    const { port1: here, port2: port } = new MessageChannel();
    this.#port = here;
    here.on('message', (batch: Batch<Content>) => this.#receive(batch));
    this.#run({ ...this.#rest, inputs: this.#inputs, port }).catch((error: unknown) => {
      // What it sent before it failed may not have been told yet.
      for (let sent = receiveMessageOnPort(here); sent; sent = receiveMessageOnPort(here)) {
        this.#receive(sent.message);
      }
      here.close();
      this.#fail(reasonOf(error));
    });
  }

  /** No thread will read what has not been read. */
  giveUp(reason: string): void {
    this.#port?.close();
    this.#receive(this.#inputs.flatMap(() => [{ reason }, null]));
  }

  /** What the next of the inputs has. */
  async *results(): AsyncGenerator<Made<Content> | Unread> {
    for (;;) {
      const message = await this.#inbox.take();
      if (message === null) return;
      yield message;
      this.#taken += 1;
      if (this.#taken % TOLD === 0) this.#port?.postMessage(TOLD);
    }
  }

  #receive(batch: Batch<Content>): void {
    const ends = batch.filter((message) => message === null).length;
    this.#inputs = this.#inputs.slice(ends);
    this.#inbox.put(batch);
    // A port that is open keeps the process from ending.
    if (this.isDone) this.#port?.close();
  }

  /** The input that was being read is to blame; the others are read by another thread. */
  #fail(reason: string): void {
    if (this.isDone) return;
    this.#receive([{ reason }, null]);
    if (!this.isDone) this.begin();
  }
}
