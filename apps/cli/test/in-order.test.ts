import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '../src/jobs/in-order';

/** Reads items that take so many milliseconds, and keeps count of what it does. */
function slowReader() {
  const log = { begun: 0, mostAhead: 0, done: [] as number[] };
  const begin = (item: number): Promise<number> => {
    log.begun += 1;
    return sleep(item).then(() => {
      log.done.push(item);
      return item;
    });
  };
  return { log, begin };
}

async function readAll(items: readonly number[], ahead: number) {
  const { log, begin } = slowReader();
  const results: number[] = [];
  for (const [, result] of inOrder(items, begin, ahead)) {
    log.mostAhead = Math.max(log.mostAhead, log.begun - results.length - 1);
    results.push(await result);
  }
  return { ...log, results };
}

it('gives results in the order of the items, however long each takes', async () => {
  const items = [40, 1, 20, 2, 30, 3];
  const { results, done } = await readAll(items, 3);
  expect(results).toEqual(items);
  expect(done).not.toEqual(items);
});

it('begins an item only when it is its turn where nothing is to be ahead', async () => {
  const { mostAhead, done } = await readAll([9, 1, 5], 0);
  expect([mostAhead, done]).toEqual([0, [9, 1, 5]]);
});

it('reads every item once and keeps within the bound', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat({ max: 9 }), (items, ahead) => {
      let begun = 0;
      const begin = (item: number): number => {
        begun += 1;
        return item;
      };
      let taken = 0;
      for (const [item, result] of inOrder(items, begin, ahead)) {
        expect(result).toBe(item);
        expect(begun).toBe(Math.min(items.length, taken + 1 + ahead));
        taken += 1;
      }
      expect([taken, begun]).toEqual([items.length, items.length]);
    }),
  );
});
