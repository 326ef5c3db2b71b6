import type { MessagePort } from 'node:worker_threads';
import { readInput } from '../reading/read-input';
import { type Batch, type Task, WINDOW } from './task';

/** Runs in a thread of its own: reads an input and sends its filings as fast as they are taken. */
export default async function work({ input, options, port }: Task): Promise<void> {
  const room = roomAtTheOtherEnd(port);
  let last: Batch = [];
  for await (const read of readInput(input, options, noStdin)) {
    await room();
    if (last.length > 0) port.postMessage(last);
    last = [read];
  }
  // The last filing and the end go together: most inputs have one filing.
  port.postMessage([...last, null] satisfies Batch);
}

function roomAtTheOtherEnd(port: MessagePort): () => Promise<void> {
  let free = WINDOW;
  let wake = (): void => {};
  port.on('message', (taken: number) => {
    free += taken;
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
