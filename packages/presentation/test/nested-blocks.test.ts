import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Block, type BlockRange, dedupe } from '@cydkit/dedupe';
import { parse } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(root, process.env['CYDKIT_SHARED'] ?? '../shared', 'data/filings/inline');
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.htm')) : [];

interface Placed extends Block {
  ranges: readonly BlockRange[];
}

/** Returns the text blocks of an inline XBRL filing with the ranges that the filing tags. */
function blocksOf(name: string): Placed[] {
  const { facts } = parse({ name, content: readFileSync(resolve(folder, name)) });
  return facts.flatMap((fact, index) => {
    if (fact.type !== 'textBlock' || fact.value === null || fact.segments === undefined) return [];
    return [{ id: `f${index}`, text: fact.value, ranges: fact.segments }];
  });
}

/** Reports whether each range of a block lies inside one of the other's. */
function isNested({ ranges: inner }: Placed, { ranges: outer }: Placed): boolean {
  return inner.every(({ start, end }) =>
    outer.some((range) => range.start <= start && end <= range.end),
  );
}

describe.skipIf(names.length === 0)(
  `text blocks that inline filings nest${names.length === 0 ? ` (skipped: no ${folder})` : ''}`,
  () => {
    const filings = names.map(blocksOf).filter((blocks) => blocks.length > 0);

    it('are there', () => {
      expect(filings.length).toBeGreaterThan(5);
    });

    it('are related, with and without the ranges that show it', () => {
      let nested = 0;
      for (const blocks of filings) {
        const { relations } = dedupe(blocks);
        const plain = blocks.map(({ id, text }) => ({ id, text }));
        expect(dedupe(plain).relations).toEqual(relations);

        const related = new Set(
          relations.flatMap(({ kind, a, b }) => {
            if (kind === 'overlapping') return [];
            return kind === 'identical' ? [`${a} in ${b}`, `${b} in ${a}`] : `${a} in ${b}`;
          }),
        );
        for (const inner of blocks) {
          for (const outer of blocks) {
            if (inner === outer || !isNested(inner, outer)) continue;
            expect(related).toContain(`${inner.id} in ${outer.id}`);
            nested += 1;
          }
        }
      }
      expect(nested).toBeGreaterThan(50);
    });
  },
);
