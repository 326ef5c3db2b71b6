import { expect, it } from 'vitest';
import { letters } from './letters';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('%i is %s', (index, expected) => {
  expect(letters(index)).toBe(expected);
});
