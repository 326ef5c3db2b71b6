import { expect, it } from 'vitest';
import { areNear } from './rounded-days';

it('takes a day for one that may be rounded to a month’s end up to 16 days away', () => {
  expect(areNear('2026-01-15', '2026-01-31')).toBe(true);
  expect(areNear('2026-01-14', '2026-01-31')).toBe(false);
  expect(areNear('2026-02-15', '2026-01-31')).toBe(true);
});
