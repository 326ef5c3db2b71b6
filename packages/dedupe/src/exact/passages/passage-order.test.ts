import { expect, it } from 'vitest';
import { readingOrder } from './passage-order';

function layoutOf(texts: number[][]) {
  return {
    count: Math.max(0, ...texts.flat().map((passage) => passage + 1)), // spread: a few numbers
    texts: texts.map((passages) => ({
      passages: Int32Array.from(passages),
      starts: Int32Array.from(passages),
    })),
  };
}

it.each<[string, number[][], number[]]>([
  ['keeps the order of a text', [[0, 1, 2]], [0, 1, 2]],
  ['takes the first place of what occurs again', [[0, 1, 2, 1, 3]], [0, 1, 2, 3]],
  [
    'combines what the texts agree on',
    [
      [1, 2],
      [0, 1],
    ],
    [0, 1, 2],
  ],
  ['goes by first appearance where the texts say nothing', [[1], [0]], [0, 1]],
  [
    'contradicts one text rather than two',
    [
      [0, 1],
      [1, 2, 0],
      [2, 0],
    ],
    [1, 2, 0],
  ],
])('the reading order %s', (_, texts, expected) => {
  expect([...readingOrder(layoutOf(texts), [])]).toEqual(expected);
});
