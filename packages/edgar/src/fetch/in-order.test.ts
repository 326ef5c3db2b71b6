import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inOrder } from './in-order';

it('yields results in the order of the items, and works on as many at once as it may', async () => {
  let now = 0;
  let most = 0;
  const results: number[] = [];
  const work = async (item: number): Promise<number> => {
    now += 1;
    most = Math.max(most, now);
    await setTimeout(20 - 4 * item);
    now -= 1;
    return item * 10;
  };
  for await (const result of inOrder([1, 2, 3, 4, 5], 3, work)) results.push(result);
  expect(results).toEqual([10, 20, 30, 40, 50]);
  expect(most).toBe(3);
});

it('throws a failure in its turn, after the results before it', async () => {
  const results: number[] = [];
  const work = async (item: number): Promise<number> => {
    if (item === 2) throw new Error('disk full');
    await setTimeout(5);
    return item;
  };
  const run = async (): Promise<void> => {
    for await (const result of inOrder([1, 2, 3], 3, work)) results.push(result);
  };
  await expect(run()).rejects.toThrow('disk full');
  expect(results).toEqual([1]);
});
