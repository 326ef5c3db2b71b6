import { expect, it } from 'vitest';
import { roughLength } from './rough-length';

it('is about the length of the JSON of a value', () => {
  const value = { title: 'A lamp', facts: [{ value: 'x'.repeat(1_000), on: true }, null] };
  const { length } = JSON.stringify(value);
  expect(Math.abs(roughLength(value, 1e6) - length)).toBeLessThan(100);
});

it('looks at no more of a value than the most asks for', () => {
  let looks = 0;
  const list = Array.from({ length: 1_000 }, () => ({
    get value() {
      looks += 1;
      return 'x'.repeat(10);
    },
  }));
  expect(roughLength(list, 200)).toBeGreaterThan(200);
  expect(looks).toBeLessThan(30);
});
