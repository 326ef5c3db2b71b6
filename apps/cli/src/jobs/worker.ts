import type { MessagePort } from 'node:worker_threads';
import { readInput } from '../reading/read-input';
import { pack, type Task, WINDOW } from './task';

/** Runs in a thread of its own: reads an input and sends its filings as fast as they are taken. */
export default async function work({ input, options, port }: Task): Promise<void> {
  const room = roomAtTheOtherEnd(port);
  for await (const read of readInput(input, options, noStdin)) {
    await room();
    port.postMessage(pack(read));
  }
  port.postMessage(pack(null));
}

function roomAtTheOtherEnd(port: MessagePort): () => Promise<void> {
  let free = WINDOW;
  let wake = (): void => {};
  port.on('message', () => {
    free += 1;
    wake();
  });
  return async () => {
    while (free === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    free -= 1;
  };
}

function noStdin(): never {
  throw new TypeError('standard input is read in the main thread');
}
