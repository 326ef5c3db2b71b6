import { expect, it } from 'vitest';
import { readValue } from './value';

it.each([
  ['plain text', 'plain text'],
  ['"our ""CISO"""', 'our "CISO"'],
  ['"quoted"', 'quoted'],
  ['"A" and "B"', '"A" and "B"'],
  ['"begins quoted', '"begins quoted'],
  ['"', '"'],
  ['""', ''],
  ['R&amp;D &#62; 5', 'R&D > 5'],
  ['&amp;lt;', '&lt;'],
])('%s is read as %s', (raw, value) => {
  expect(readValue(raw)).toBe(value);
});
