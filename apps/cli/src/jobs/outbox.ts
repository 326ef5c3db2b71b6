import type { MessagePort } from 'node:worker_threads';
import { type Message, TOGETHER, WINDOW } from './task';

/** Sends messages as fast as they are taken at the other end. */
export class Outbox<Content> {
  readonly #port: MessagePort;
  #waiting: Message<Content>[] = [];
  #free = WINDOW;
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
    if (this.#waiting.length >= TOGETHER || this.#free === 0) this.flush();
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
