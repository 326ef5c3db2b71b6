import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupsOf, inOrder } from '../src/jobs/filing-reader';

function inputsOf(names: string) {
  return [...names].map((name) => ({ name, path: name === '-' ? null : `/${name}`, named: true }));
}

it.each([
  ['', 2, []],
  ['abcde', 2, ['ab', 'cd', 'e']],
  ['abc', 9, ['abc']],
  ['ab-cd', 3, ['ab', '-', 'cd']],
  ['-ab', 3, ['-', 'ab']],
  ['a-', 1, ['a', '-']],
])('groups %j by %d: %j', (names, size, expected) => {
  const groups = groupsOf(inputsOf(names), size);
  expect(groups.map((group) => group.map(({ name }) => name).join(''))).toEqual(expected);
});

/** Reads items, each in as many milliseconds as its value, and counts what it does. */
function slowReader() {
  const log = { started: 0, mostAhead: 0, done: [] as number[] };
  const start = (item: number): Promise<number> => {
    log.started += 1;
    return sleep(item).then(() => {
      log.done.push(item);
      return item;
    });
  };
  return { log, start };
}

async function readAll(items: readonly number[], ahead: number) {
  const { log, start } = slowReader();
  const results: number[] = [];
  for (const [, result] of inOrder(items, start, ahead)) {
    log.mostAhead = Math.max(log.mostAhead, log.started - results.length - 1);
    results.push(await result);
  }
  return { ...log, results };
}

it('yields results in the order of the items, however long each takes', async () => {
  const items = [40, 1, 20, 2, 30, 3];
  const { results, done } = await readAll(items, 3);
  expect(results).toEqual(items);
  expect(done).not.toEqual(items);
});

it('starts an item only at its turn when nothing may be ahead', async () => {
  const { mostAhead, done } = await readAll([9, 1, 5], 0);
  expect([mostAhead, done]).toEqual([0, [9, 1, 5]]);
});

it('reads every item once and stays within the bound', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat({ max: 9 }), (items, ahead) => {
      let started = 0;
      const start = (item: number): number => {
        started += 1;
        return item;
      };
      let taken = 0;
      for (const [item, result] of inOrder(items, start, ahead)) {
        expect(result).toBe(item);
        expect(started).toBe(Math.min(items.length, taken + 1 + ahead));
        taken += 1;
      }
      expect([taken, started]).toEqual([items.length, items.length]);
    }),
  );
});
