import { expect, it } from 'vitest';
import { quoteParts } from './quote-parts';

const quote = 'No lamp is lit.';

it.each([
  [
    'by its marks',
    [
      [0, 2],
      [8, 14],
    ],
    ['[No]', ' lamp ', '[is lit]', '.'],
  ],
  ['without marks into one part', [], [quote]],
  ['that is marked as a whole into one part', [[0, 15]], [`[${quote}]`]],
] as const)('splits a quote %s', (_, ranges, expected) => {
  const marks = ranges.map(([start, end]) => ({ start, end }));
  const parts = quoteParts({ quote, marks });
  expect(parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))).toEqual(expected);
  expect(parts.map(({ text }) => text).join('')).toBe(quote);
});

it('gives a place without a quote no part', () => {
  expect(quoteParts({ quote: null, marks: [] })).toEqual([]);
});
