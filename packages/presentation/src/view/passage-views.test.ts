import { describe, expect, it } from 'vitest';
import { filing } from '../../test/sample';
import { createReport, type Report } from '../report/report';
import { repeatsAfter } from './passage-views';

/** Returns a report with passages 1 to `count`, and blocks of the given passages. */
function report(count: number, blocks: readonly number[][]): Report {
  return {
    ...createReport(filing([])),
    passages: Array.from({ length: count }, (_, index) => ({
      id: `p${index + 1}`,
      text: `text ${index + 1}`,
      markdown: '',
      concepts: [],
    })),
    blocks: blocks.map((passages, index) => ({
      id: `b${index + 1}`,
      concept: null,
      fact: index,
      passages: passages.map((number) => `p${number}`),
    })),
  };
}

describe('repeatsAfter', () => {
  it.each([
    ['nothing repeats', [[1, 2, 3]], []],
    ['one passage repeats', [[1, 2, 3, 2, 4]], [['p3', 'passage 2']]],
    ['two passages repeat', [[1, 2, 3, 1, 2, 4]], [['p3', 'passages 1 and 2']]],
    ['a row of passages repeats', [[1, 2, 3, 4, 1, 2, 3]], [['p4', 'passages 1 to 3']]],
    ['a passage repeats at once', [[1, 1, 2]], [['p1', 'passage 1']]],
    [
      'two blocks continue alike',
      [
        [1, 2, 3, 2],
        [3, 2],
      ],
      [['p3', 'passage 2']],
    ],
    [
      'one of two blocks repeats more',
      [
        [1, 2, 3, 2],
        [3, 2, 1],
      ],
      [['p3', 'passages 2 and 1']],
    ],
    [
      'two blocks continue differently',
      [
        [1, 2, 3, 2],
        [3, 1],
      ],
      [
        ['p3', 'passage 2'],
        ['p3', 'passage 1'],
      ],
    ],
  ])('finds what is repeated if %s', (_, blocks, expected) => {
    const found = [...repeatsAfter(report(4, blocks))];
    expect(found.flatMap(([id, all]) => all.map(({ passages }) => [id, passages]))).toEqual(
      expected,
    );
  });

  it('quotes the start of the repeated text', () => {
    expect(repeatsAfter(report(3, [[1, 2, 3, 1, 2]])).get('p3')?.[0]?.beginning).toBe(
      'text 1 text 2',
    );
  });
});
