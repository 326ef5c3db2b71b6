import { expect, it } from 'vitest';
import { percent, size } from './words';

it.each([
  [percent(0), '0%'],
  [percent(0.0001), '1%'],
  [percent(0.5834), '58%'],
  [percent(0.9999), '99%'],
  [percent(1), '100%'],
  [size(1), '1 byte'],
  [size(61636), '62 kB'],
  [size(4_100_000), '4.1 MB'],
  [size(2e9), '2.0 GB'],
])('writes %j as %j', (written, expected) => {
  expect(written).toBe(expected);
});
