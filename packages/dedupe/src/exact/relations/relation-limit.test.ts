import { describe, expect, it } from 'vitest';
import { dedupe } from '../../dedupe';
import type { Block } from '../model';

function blocksOf(count: number, text: (i: number) => string): Block[] {
  return Array.from({ length: count }, (_, i) => ({ id: `b${i}`, text: text(i) }));
}

const shared = 'We review the risks of all our systems every month';

describe('relations', () => {
  it('are all listed for as many blocks as a filing has', () => {
    const { relations, moreRelations } = dedupe(blocksOf(140, () => shared));
    expect(relations).toHaveLength((140 * 139) / 2);
    expect(moreRelations).toBeUndefined();
  });

  it.each<[string, (i: number) => string, number]>([
    ['identical', () => shared, 999],
    ['overlapping', (i) => `a${i} ${shared} b${i}`, 1000],
    ['contained', (i) => (i < 500 ? `${shared} a${i}` : shared.slice(0, 20 + (i % 20))), 5],
  ])('of many blocks that are %s are not, which is said, but counted', (kind, text, count) => {
    const { relations, moreRelations, statistics } = dedupe(blocksOf(1000, text));
    expect(relations.length).toBeLessThan(3 * (10_000 + 16 * 1000));
    expect(moreRelations).toBe(true);
    expect(statistics[kind as 'identical']).toBe(count);
  });

  it('relate the first of all copies with each of the others', () => {
    const { relations } = dedupe(blocksOf(1000, (i) => `${shared} ${i % 2}`));
    const copies = new Set(
      relations.flatMap(({ kind, a, b }) => (kind === 'identical' && a === 'b0' ? b : [])),
    );
    expect(copies.size).toBe(499);
  });
});
