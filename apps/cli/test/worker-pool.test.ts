import { expect, it, vi } from 'vitest';
import { wholeFilings } from '../src/jobs/job';
import { openPool } from '../src/jobs/worker-pool';

const input = { name: 'a.htm', path: '/none/a.htm', named: true };

/** Blocks this thread. */
function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

// There is no worker.js next to the source, so every thread fails as soon as it has started.
it('closes quietly while its threads fail', async () => {
  const uncaught = vi.fn();
  process.on('uncaughtException', uncaught);
  const pool = openPool(2, {}, wholeFilings);
  await new Promise((resolve) => setTimeout(resolve, 5));
  // The threads have failed, and this one learns of it after it started to close the pool.
  sleep(1000);
  await pool.close();
  await new Promise((resolve) => setTimeout(resolve, 200));
  process.off('uncaughtException', uncaught);
  expect(uncaught.mock.calls).toEqual([]);
});

it('gives as the reason of each input that the threads cannot start', async () => {
  const pool = openPool(1, {}, wholeFilings);
  const read: unknown[] = [];
  for (const results of pool.read([input, input])) {
    for await (const result of results) read.push(result);
  }
  await pool.close();
  const reason = { reason: expect.stringContaining('worker.js') };
  expect(read).toMatchObject([reason, reason]);
});
