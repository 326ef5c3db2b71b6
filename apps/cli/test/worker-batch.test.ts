import { expect, it } from 'vitest';
import { wholeFilings } from '../src/jobs/job';
import { type RunTask, WorkerBatch } from '../src/jobs/worker-batch';
import { batchSize, maxWaiting, Outbox, type Task } from '../src/jobs/worker-messages';

const { spec } = wholeFilings;

function inputsOf(names: string) {
  return [...names].map((name) => ({ name, path: `/${name}`, named: true }));
}

function reason(text: string) {
  return { reason: text };
}

const outOfMemory = { reason: 'out of memory', failed: true };

/** Returns the results of each input of a batch. */
async function resultsOf(names: string, run: RunTask): Promise<unknown[][]> {
  const batch = new WorkerBatch({ inputs: inputsOf(names), options: {}, spec }, run);
  batch.start();
  const all: unknown[][] = [];
  for (const _ of names) {
    const results: unknown[] = [];
    for await (const result of batch.results()) results.push(result);
    all.push(results);
  }
  expect(batch.isDone).toBe(true);
  return all;
}

/** A thread that sends the name of each input, and fails at those with one name. */
function failingAt(fatal: string): { run: RunTask; tasks: string[] } {
  const tasks: string[] = [];
  const run = async ({ inputs, port }: Task) => {
    tasks.push(inputs.map(({ name }) => name).join(''));
    for (const { name } of inputs) {
      if (name === fatal) throw new Error('out of memory');
      port.postMessage([reason(name), null]);
    }
  };
  return { run, tasks };
}

it('yields the results of each input in order', async () => {
  const { run } = failingAt('none');
  expect(await resultsOf('abc', run)).toEqual([[reason('a')], [reason('b')], [reason('c')]]);
});

it('reads what follows the input that a thread failed at with another thread', async () => {
  const { run, tasks } = failingAt('x');
  const failed = [outOfMemory];
  const [a, b, c] = ['a', 'b', 'c'].map((name) => [reason(name)]);
  expect(await resultsOf('axbxxc', run)).toEqual([a, failed, b, failed, failed, c]);
  expect(tasks).toEqual(['axbxxc', 'bxxc', 'xc', 'c']);
});

it('keeps what a thread sent before it failed', async () => {
  const run: RunTask = async ({ port }) => {
    port.postMessage([reason('first part')]);
    throw new Error('out of memory');
  };
  expect(await resultsOf('a', run)).toEqual([[reason('first part'), outOfMemory]]);
});

it('ends all inputs with the same reason when it gives up', async () => {
  const batch = new WorkerBatch({ inputs: inputsOf('ab'), options: {}, spec }, async () => {});
  batch.giveUp('closed');
  for (const _ of 'ab') {
    const results: unknown[] = [];
    for await (const result of batch.results()) results.push(result);
    expect(results).toEqual([reason('closed')]);
  }
});

it('bounds the results that a thread sends ahead, and takes more as they are read', async () => {
  const most = 3 * maxWaiting + batchSize / 2;
  let sent = 0;
  let ahead = 0;
  let taken = 0;
  const run: RunTask = async ({ port }) => {
    const outbox = new Outbox(port);
    for (; sent < most; sent += 1) {
      await outbox.put(reason(String(sent)));
      ahead = Math.max(ahead, sent + 1 - taken);
    }
    await outbox.put(null);
    outbox.flush();
  };
  const batch = new WorkerBatch({ inputs: inputsOf('a'), options: {}, spec }, run);
  batch.start();
  for await (const result of batch.results()) {
    expect(result).toEqual(reason(String(taken)));
    taken += 1;
  }
  expect([taken, ahead <= maxWaiting + 1]).toEqual([most, true]);
});

it('lets no long result wait, sends one at its turn, and keeps their order', async () => {
  const long = 'lamp '.repeat(2 ** 22);
  const names = 'abcd';
  let waiting = 0;
  const most = { early: 0, late: 0 };
  const run: RunTask = async ({ inputs, port }) => {
    const outbox = new Outbox(port);
    for (const { name } of inputs) {
      await outbox.put(reason(name + long));
      waiting += 1;
      most.late = Math.max(most.late, waiting);
      await outbox.put(null);
    }
    outbox.flush();
  };
  const batch = new WorkerBatch({ inputs: inputsOf(names), options: {}, spec }, run);
  batch.start();
  await new Promise((resolve) => setTimeout(resolve, 50));
  most.early = waiting;
  const found: string[] = [];
  for (const _ of names) {
    for await (const result of batch.results()) {
      waiting -= 1;
      found.push('reason' in result ? result.reason.slice(0, 1) : '');
    }
  }
  expect([found.join(''), most.early, most.late]).toEqual([names, 0, 1]);
});

it('reads again at once, and lets the new thread know whose turn it is', async () => {
  const asked: boolean[] = [];
  const run: RunTask = async ({ inputs, port }, again) => {
    asked.push(again);
    const outbox = new Outbox(port);
    for (const { name } of inputs) {
      if (name === 'x') throw new Error('out of memory');
      await outbox.put(reason('lamp '.repeat(2 ** 22)));
      await outbox.put(null);
    }
    outbox.flush();
  };
  const results = await resultsOf('xa', run);
  expect(results.map((each) => each.length)).toEqual([1, 1]);
  expect(asked).toEqual([false, true]);
});
