import { expect, it, vi } from 'vitest';
import { openPool } from '../src/jobs/pool';
import { wholeFilings } from '../src/work/work';

const input = { name: 'a.htm', path: '/none/a.htm', named: true };

/** This thread hears of nothing meanwhile. */
function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

// There is no worker.js beside the source, so that every thread fails as soon as it has started.
it('threads that fail while the pool is closed end quietly', async () => {
  const uncaught = vi.fn();
  process.on('uncaughtException', uncaught);
  const pool = openPool(2, {}, wholeFilings);
  await new Promise((resolve) => setTimeout(resolve, 5));
  // The threads have failed, and this one hears of it after it has begun to close the pool.
  sleep(1000);
  await pool.close();
  await new Promise((resolve) => setTimeout(resolve, 200));
  process.off('uncaughtException', uncaught);
  expect(uncaught.mock.calls).toEqual([]);
});

it('what threads that cannot start should have read has that for a reason', async () => {
  const pool = openPool(1, {}, wholeFilings);
  const read: unknown[] = [];
  for (const results of pool.read([input, input])) {
    for await (const result of results) read.push(result);
  }
  await pool.close();
  const reason = { reason: expect.stringContaining('worker.js') };
  expect(read).toEqual([reason, reason]);
});
