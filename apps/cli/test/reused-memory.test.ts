import { expect, it } from 'vitest';
import { giveBack, takeMemory } from '../src/reading/reused-memory';

it('reuses memory for what fits into it', () => {
  const first = takeMemory(3_000_000);
  expect(first).toHaveLength(3_000_000);
  giveBack(first);
  const second = takeMemory(1000);
  expect([second.length, second.buffer]).toEqual([1000, first.buffer]);
  const other = takeMemory(1000);
  expect(other.buffer).not.toBe(first.buffer);
  giveBack(second);
  giveBack(other);
});

it('does not keep large memory', () => {
  const large = takeMemory(9_000_000);
  giveBack(large);
  expect(takeMemory(9_000_000).buffer).not.toBe(large.buffer);
});
