// A program that asks a server often, run by tests as a process of its own:
//     node asking-program.mjs '{"cache": …, "origin": …, "url": …, "times": 1, "file": …}'
// Prints a line for each request, with the times before and after it was sent, and ends with `done`.
import { argv, stdout } from 'node:process';
import { EdgarClient } from '../../src/client/edgar-client';
import { systemClock } from '../../src/client/system-clock';
import type { AskingTask } from './child-program';

const task = JSON.parse(argv[2] ?? '') as AskingTask;

// The gate looks at the clock before it sends a request, and after.
let times: number[] = [];
const client = new EdgarClient({
  userAgent: 'Lanternfish Research jane@lanternfish.example',
  cache: task.cache,
  origin: task.origin,
  clock: {
    ...systemClock,
    now: () => {
      const now = systemClock.now();
      times = [...times.slice(-3), now];
      return now;
    },
  },
  onEvent: (event) => {
    if (event.kind === 'request') stdout.write(`sent ${times.at(-2)} ${times.at(-1)}\n`);
  },
});

for (let count = 0; count < task.times; count += 1) {
  if (task.file === undefined) await client.read(task.url, 'any');
  else await client.download(task.url, task.file, 'any');
}
stdout.write('done\n');
