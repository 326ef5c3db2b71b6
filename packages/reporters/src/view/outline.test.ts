import type { Relation } from '@cydkit/dedupe';
import { describe, expect, it } from 'vitest';
import { filing } from '../../test/sample';
import { createReport } from '../report';
import type { Report } from '../report-model';
import { outlineOf } from './outline';

/** Blocks of the given passages, and `a<b` for a block inside another, `a=b` for copies. */
function outline(blocks: Record<string, number[]>, relations: string[]): string[] {
  const count = Math.max(...Object.values(blocks).flat());
  const report: Report = {
    ...createReport(filing([])),
    passages: Array.from({ length: count }, (_, index) => ({
      id: `p${index + 1}`,
      text: '',
      markdown: '',
      concepts: [],
    })),
    blocks: Object.entries(blocks).map(([id, numbers], fact) => ({
      id,
      concept: null,
      fact,
      passages: numbers.map((number) => `p${number}`),
    })),
    relations: relations.map(([a = '', sign, b = '']): Relation => {
      return { kind: sign === '=' ? 'identical' : 'contained', a, b };
    }),
  };
  return outlineOf(report, new Map()).map(({ depth, titles, passages, again }) => {
    return `${'  '.repeat(depth)}${titles.join('=')} ${again ? 'again' : passages}`;
  });
}

describe('the outline', () => {
  it('is empty where no block holds or repeats another', () => {
    expect(outline({ a: [1], b: [2] }, [])).toEqual([]);
  });

  it('has each part under the smallest block around it', () => {
    const relations = ['c<b', 'c<a', 'b<a'];
    expect(outline({ c: [2], a: [1, 2, 3], b: [2, 3] }, relations)).toEqual([
      'a passages 1 to 3',
      '  b passages 2 and 3',
      '    c passage 2',
    ]);
  });

  it('has parts in the order of their passages, and each passage once', () => {
    expect(outline({ c: [2], b: [1], a: [1, 2, 1] }, ['c<a', 'b<a'])).toEqual([
      'a passages 1 and 2',
      '  b passage 1',
      '  c passage 2',
    ]);
  });

  it('has copies together, where one lies, and alone', () => {
    const relations = ['b=c', 'd=e', 'b<a', 'c<a'];
    expect(outline({ a: [1, 2], b: [2], c: [2], d: [3], e: [3] }, relations)).toEqual([
      'a passages 1 and 2',
      '  b=c passage 2',
      'd=e passage 3',
    ]);
  });

  it('has a part of two blocks under both, with its own parts once', () => {
    const relations = ['c<a', 'c<b', 'd<c', 'd<a', 'd<b'];
    expect(outline({ a: [1, 2, 3], b: [2, 3, 4], c: [2, 3], d: [3] }, relations)).toEqual([
      'a passages 1 to 3',
      '  c passages 2 and 3',
      '    d passage 3',
      'b passages 2 to 4',
      '  c again',
    ]);
  });
});
