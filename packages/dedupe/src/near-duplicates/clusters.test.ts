import { expect, it } from 'vitest';
import { chooseBanding } from './banding';
import { findClusters } from './clusters';
import { checkCriteria, Verifier } from './verifier';

it('puts any number of copies into the cluster of what they are similar to', () => {
  const copies = Array.from({ length: 140_000 }, (_, at) => `b${at}`);
  const signature = Int32Array.of(1, 2);
  const groups = [
    { ids: ['a'] as [string], signature },
    { ids: copies as [string], signature },
  ];
  const textOf = (id: string) => (id === 'a' ? 'one two three four' : 'one two three four five');
  const search = { banding: chooseBanding(0.4, 0.9, 2), findFrom: 0.4 };
  const clusters = findClusters(groups, search, checkCriteria({}), new Verifier(textOf));
  expect(clusters.map(({ members }) => members.length)).toEqual([copies.length]);
});
