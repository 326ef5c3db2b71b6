import { expect, it } from 'vitest';
import { groupsOf } from '../src/jobs/groups';

const inputsOf = (names: string) =>
  [...names].map((name) => ({ name, path: name === '-' ? null : `/${name}`, named: true }));

it.each([
  ['', 2, []],
  ['abcde', 2, ['ab', 'cd', 'e']],
  ['abc', 9, ['abc']],
  ['ab-cd', 3, ['ab', '-', 'cd']],
  ['-ab', 3, ['-', 'ab']],
  ['a-', 1, ['a', '-']],
])('%j in groups of %d: %j', (names, size, expected) => {
  const groups = groupsOf(inputsOf(names), size);
  expect(groups.map((group) => group.map(({ name }) => name).join(''))).toEqual(expected);
});
