import { describe, expect, it } from 'vitest';
import { findSquares } from './src/growth/find-squares.mjs';
import { shapes } from './src/growth/shapes.mjs';

/** One or two of each kind; `npx --yes pnpm@10 bench:growth` takes all of them, and larger ones. */
const short = [
  'facts of one word',
  'facts of sentences at random',
  'equal facts in many contexts',
  'near-equal facts',
  'nested facts, three deep',
  'flags in many contexts',
  'paragraphs of one letter',
  'letters at random',
  'claims of one flag',
  'rows of a table',
  '"&nosuch;" between facts',
  'dump: names and definitions',
  'viewer page: rows and columns',
  'notes: facts of one filing',
  'archive: viewer pages',
];

describe('reading, linting, comparing and printing take no time with the square of', () => {
  it.each(short)(
    '%s',
    async (name) => {
      const found = shapes.filter((shape) => shape.name === name);
      expect(found).toHaveLength(1);
      for (const shape of found) expect(await findSquares(shape, 40_000)).toEqual([]);
    },
    600_000,
  );
});

it('has names for all shapes, and the same files in every run', () => {
  expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length);
  for (const shape of shapes) expect(shape.make(9)).toEqual(shape.make(9));
});
