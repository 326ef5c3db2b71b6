import { expect, it } from 'vitest';
import { counted, grouped, percent } from './numbers';

it.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [13_158, '13,158'],
  [1_234_567, '1,234,567'],
])('groups %d as %s', (count, text) => {
  expect(grouped(count)).toBe(text);
});

it('counts one thing without an s', () => {
  expect([counted(1, 'block'), counted(0, 'block'), counted(2, 'block')]).toEqual([
    '1 block',
    '0 blocks',
    '2 blocks',
  ]);
});

it('gives shares in percent with one decimal', () => {
  expect([percent(0), percent(0.5834), percent(1)]).toEqual(['0.0%', '58.3%', '100.0%']);
});
