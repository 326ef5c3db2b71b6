import { expect, it } from 'vitest';
import { cellLines, leastWidth } from './cell-lines';

it.each([
  ['integrated-flag-false-beside-text', 24, ['integrated-flag-false-', 'beside-text']],
  ['one two', 4, ['one', 'two']],
  ['abcdefgh', 4, ['abcd', 'efgh']],
  ['a two-three', 9, ['a', 'two-three']],
  ['', 4, ['']],
])('%o in %i columns is %o', (text, width, lines) => {
  expect(cellLines(text, width)).toEqual(lines);
});

it('breaks words only where they are longer than an accession number', () => {
  expect(leastWidth(['0001307748-26-000012'])).toBe(20);
  expect(leastWidth(['integrated-flag-false-beside-text'])).toBe(11);
  expect(leastWidth(['x'.repeat(64)])).toBe(20);
});

it('leaves room for a name to be in five lines', () => {
  expect(leastWidth([Array.from({ length: 40 }, () => 'an').join(' ')])).toBe(24);
});
