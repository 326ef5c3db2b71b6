import { expect, it } from 'vitest';
import { shareBar } from './share-bar';

it.each([
  [0, '', '··········'],
  [0.0001, '▏', '·········'],
  [0.05, '▌', '·········'],
  [0.64, '██████▍', '···'],
  [0.9999, '█████████▉', ''],
  [1, '██████████', ''],
  [-0.2, '', '··········'],
  [1.2, '██████████', ''],
])('draws %d in ten columns', (share, filled, rest) => {
  expect(shareBar(share, 10)).toEqual({ filled, rest });
});
