import type { Relation } from '@cydkit/dedupe';
import { describe, expect, it } from 'vitest';
import { filing, oversight, role, textBlock, year2025 } from '../../test/sample';
import { createReport, type Report } from '../report/report';
import { blockTitles } from './block-titles';
import { duplicationOf, outlineOf } from './duplication';

const board = textBlock('BoardOfDirectorsOversightTextBlock', oversight);
const management = textBlock('RoleOfManagementTextBlock', role);
const expertise = textBlock('ExpertiseOfManagementResponsibleTextBlock', role);

describe('duplicationOf', () => {
  it('lists identical blocks together, and once under the block around them', () => {
    const report = createReport(filing([board, management, expertise]));
    expect(duplicationOf(report, blockTitles(report))).toMatchObject({
      identical: [['Role of Management', 'Expertise of Management Responsible']],
      contained: [{ inner: 'Role of Management', outer: ['Board of Directors Oversight'] }],
    });
  });

  it('lists blocks that overlap and are inside no other', () => {
    const first = textBlock('BoardOfDirectorsOversightTextBlock', `${oversight} We test it.`);
    const second = textBlock('ProcessesIntegratedTextBlock', `Our plan. ${role}`);
    const report = createReport(filing([first, second, board]));
    expect(duplicationOf(report, blockTitles(report))?.overlapping).toEqual([
      {
        one: 'Board of Directors Oversight [b1]',
        other: 'Processes Integrated',
        shared: '15 words',
      },
    ]);
  });

  it('says how much is repeated', () => {
    const report = createReport(filing([management, expertise]));
    expect(duplicationOf(report, blockTitles(report))?.summary).toEqual([
      '2 text blocks, 1 passage.',
      '50.0% of the text repeats other text: 89 of 178 characters (white space not counted).',
    ]);
  });

  it('says that no text is repeated', () => {
    const report = createReport(filing([management]));
    expect(duplicationOf(report, blockTitles(report))?.summary).toContain('No text is repeated.');
  });

  it('returns null for a filing without text', () => {
    const report = createReport(filing([]));
    expect(duplicationOf(report, blockTitles(report))).toBeNull();
  });
});

describe('blockTitles', () => {
  const year2024 = { ...year2025, period: { start: '2024-01-01', end: '2024-12-31' } };

  it('adds the context if a concept has several', () => {
    const before = { ...management, context: year2024 };
    expect([...blockTitles(createReport(filing([management, before]))).values()]).toEqual([
      'Role of Management (2025-01-01 to 2025-12-31)',
      'Role of Management (2024-01-01 to 2024-12-31)',
    ]);
  });

  it('adds the id of the block if the contexts are equal, too', () => {
    expect([...blockTitles(createReport(filing([management, management]))).values()]).toEqual([
      'Role of Management [b1]',
      'Role of Management [b2]',
    ]);
  });
});

/** Returns the outline of these blocks; `a<b` puts one inside another, `a=b` makes copies. */
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
  return outlineOf(report, (id) => id).map(({ depth, titles, passages, again }) => {
    return `${'  '.repeat(depth)}${titles.join('=')} ${again ? 'again' : passages}`;
  });
}

describe('the outline', () => {
  it('is empty if no block contains or repeats another', () => {
    expect(outline({ a: [1], b: [2] }, [])).toEqual([]);
  });

  it('puts each part under the smallest block around it', () => {
    const relations = ['c<b', 'c<a', 'b<a'];
    expect(outline({ c: [2], a: [1, 2, 3], b: [2, 3] }, relations)).toEqual([
      'a passages 1 to 3',
      '  b passages 2 and 3',
      '    c passage 2',
    ]);
  });

  it('lists parts in the order of their passages, and each passage once', () => {
    expect(outline({ c: [2], b: [1], a: [1, 2, 1] }, ['c<a', 'b<a'])).toEqual([
      'a passages 1 and 2',
      '  b passage 1',
      '  c passage 2',
    ]);
  });

  it('lists copies together, inside other blocks and outside', () => {
    const relations = ['b=c', 'd=e', 'b<a', 'c<a'];
    expect(outline({ a: [1, 2], b: [2], c: [2], d: [3], e: [3] }, relations)).toEqual([
      'a passages 1 and 2',
      '  b=c passage 2',
      'd=e passage 3',
    ]);
  });

  it('lists a part of two blocks under both, with its own parts once', () => {
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
