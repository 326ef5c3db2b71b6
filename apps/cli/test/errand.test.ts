import { expect, it } from 'vitest';
import { Errand, type Run } from '../src/jobs/errand';
import { type Task, TOGETHER, WINDOW } from '../src/jobs/task';
import { wholeFilings } from '../src/work/work';

const { recipe } = wholeFilings;

function inputsOf(names: string) {
  return [...names].map((name) => ({ name, path: `/${name}`, named: true }));
}

const reason = (text: string) => ({ reason: text });

/** What the errand has of each input. */
async function resultsOf(names: string, run: Run): Promise<unknown[][]> {
  const errand = new Errand({ inputs: inputsOf(names), options: {}, recipe }, run);
  errand.begin();
  const all: unknown[][] = [];
  for (const _ of names) {
    const results: unknown[] = [];
    for await (const result of errand.results()) results.push(result);
    all.push(results);
  }
  expect(errand.isDone).toBe(true);
  return all;
}

/** A thread that tells the name of each input, and fails at those of one name. */
function failingAt(fatal: string): { run: Run; tasks: string[] } {
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

it('has the results of each input in their order', async () => {
  const { run } = failingAt('none');
  expect(await resultsOf('abc', run)).toEqual([[reason('a')], [reason('b')], [reason('c')]]);
});

it('reads what comes after the input that a thread failed at with another one', async () => {
  const { run, tasks } = failingAt('x');
  const failed = [reason('out of memory')];
  const [a, b, c] = ['a', 'b', 'c'].map((name) => [reason(name)]);
  expect(await resultsOf('axbxxc', run)).toEqual([a, failed, b, failed, failed, c]);
  expect(tasks).toEqual(['axbxxc', 'bxxc', 'xc', 'c']);
});

it('keeps what a thread had sent of an input before it failed', async () => {
  const run: Run = async ({ port }) => {
    port.postMessage([reason('first part')]);
    throw new Error('out of memory');
  };
  expect(await resultsOf('a', run)).toEqual([[reason('first part'), reason('out of memory')]]);
});

it('has the same reason for all inputs that nobody will read', async () => {
  const errand = new Errand({ inputs: inputsOf('ab'), options: {}, recipe }, async () => {});
  errand.giveUp('closed');
  for (const _ of 'ab') {
    const results: unknown[] = [];
    for await (const result of errand.results()) results.push(result);
    expect(results).toEqual([reason('closed')]);
  }
});

it('lets a thread send a window of results, and more as they are taken', async () => {
  const { Outbox } = await import('../src/jobs/outbox');
  const most = 3 * WINDOW + TOGETHER / 2;
  let sent = 0;
  let ahead = 0;
  let taken = 0;
  const errand = new Errand({ inputs: inputsOf('a'), options: {}, recipe }, async ({ port }) => {
    const outbox = new Outbox(port);
    for (; sent < most; sent++) {
      await outbox.put(reason(String(sent)));
      ahead = Math.max(ahead, sent + 1 - taken);
    }
    await outbox.put(null);
    outbox.flush();
  });
  errand.begin();
  for await (const result of errand.results()) {
    expect(result).toEqual(reason(String(taken)));
    taken += 1;
  }
  expect([taken, ahead <= WINDOW + 1]).toEqual([most, true]);
});
