import { describe, expect, it } from 'vitest';
import { filing } from '../../test/sample';
import { createReport } from '../report';
import { withClosingSigns } from './closing-signs';

function closed(texts: string[], blocks: number[][]): string[] {
  const passages = texts.map((text, index) => ({
    ...{ id: `p${index}`, text, markdown: `${text}\n` },
    concepts: [],
  }));
  const report = {
    ...createReport(filing([])),
    passages,
    blocks: blocks.map((numbers, fact) => ({
      ...{ id: `b${fact}`, concept: null, fact },
      passages: numbers.map((number) => `p${number}`),
    })),
  };
  return withClosingSigns(report).map(({ text }) => text);
}

describe('signs that close a passage', () => {
  it.each<[string, string[], number[][], string[]]>([
    ['stand with it', ['We do', '. You do.'], [[0, 1], [0]], ['We do.', 'You do.']],
    ['leave nothing behind', ['We do', '.”'], [[0, 1], [0]], ['We do.”', '']],
    ['stay where a sentence does not end', ['We do', '(so).'], [[0, 1], [0]], ['We do', '(so).']],
    ['stay inside a number', ['3', '.5 and'], [[0, 1], [0]], ['3', '.5 and']],
    [
      'stay where the passage goes on otherwise elsewhere',
      ['We do', ', or', 'and'],
      [
        [0, 1],
        [0, 2],
      ],
      ['We do', ', or', 'and'],
    ],
    [
      'stay where something else stands before them',
      ['We', 'do', '. So'],
      [[0, 2]],
      ['We', 'do', '. So'],
    ],
    ['stay at the begin of a block', ['We', '. So'], [[0, 1], [1]], ['We', '. So']],
  ])('%s', (_, texts, blocks, expected) => {
    expect(closed(texts, blocks)).toEqual(expected);
  });

  it('move in the Markdown, too', () => {
    const passages = [
      { id: 'p0', text: 'We do', markdown: 'We **do**', concepts: [] },
      { id: 'p1', text: '.\nYou', markdown: '.\n\n*You*', concepts: [] },
    ];
    const blocks = [{ id: 'b0', concept: null, fact: 0, passages: ['p0', 'p1'] }];
    const told = withClosingSigns({ ...createReport(filing([])), passages, blocks });
    expect(told.map(({ markdown }) => markdown)).toEqual(['We **do**.', '*You*']);
  });
});
