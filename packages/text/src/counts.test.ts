import { expect, it } from 'vitest';
import { counted, grouped } from './counts';

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
  expect([counted(1, 'block'), counted(0, 'block'), counted(1200, 'block')]).toEqual([
    '1 block',
    '0 blocks',
    '1,200 blocks',
  ]);
});

it('uses the plural that it is given', () => {
  expect([counted(1, 'entry', 'entries'), counted(2, 'entry', 'entries')]).toEqual([
    '1 entry',
    '2 entries',
  ]);
});
