import { expect, it } from 'vitest';
import { columnWords, wordsOf } from './cell-words';
import type { Cell, Column } from './model';

function words(type: Column['type'], ...cells: Cell[]): string[] {
  const columns = [{ title: 'C', type }];
  return columnWords({ kind: 'table', columns, rows: cells.map((cell) => [cell]) }, 0).map(wordsOf);
}

it.each([
  ['number', { value: -2.3, low: -3.32, high: -1.37 }, '−2.30 (−3.32 to −1.37)'],
  ['number', { value: 1.5, low: -0.5, high: 3.5 }, '1.50 (−0.50 to 3.50)'],
  ['share', { value: 0.6241, low: 0.58, high: 0.667 }, '62.4% (58.0–66.7)'],
] as const)('writes a %s with its interval, %o, as %s', (type, cell, expected) => {
  expect(words(type, cell)).toEqual([expected]);
});

it('writes a value as it is, a count grouped', () => {
  expect(words('value', 2024, 0.125)).toEqual(['2024', '0.125']);
  expect(words('count', 2024)).toEqual(['2,024']);
});
