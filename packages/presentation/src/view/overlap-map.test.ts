import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filing, oversight, richFiling, role, textBlock } from '../../test/sample';
import { createReport, type Report } from '../report/report';
import { letters, type OverlapMap, overlapMap } from './overlap-map';

/** Returns a report of blocks that cover these passages, each of ten characters. */
function reportOf(blocks: readonly (readonly number[])[], passages = 9): Report {
  const facts = blocks.map(() => textBlock('RoleOfManagementTextBlock', 'x'));
  return {
    ...createReport(filing(facts)),
    passages: Array.from({ length: passages }, (_, index) => ({
      id: `p${index + 1}`,
      text: 'abcde fghij',
      markdown: '',
      concepts: [],
    })),
    blocks: blocks.map((covered, index) => ({
      id: `b${index + 1}`,
      concept: null,
      passages: covered.map((passage) => `p${passage}`),
      fact: index,
    })),
  };
}

/** Draws a line for each lane: its column, `#` where it covers a passage, its id by depth. */
function drawn({ lanes, passages }: OverlapMap): string[] {
  return lanes.map(({ id, depth, column, sameAs }, lane) => {
    const cover = passages.map(({ cells }) =>
      cells.some((cell) => cell.lane === lane) ? '#' : '.',
    );
    const twin = sameAs === null ? '' : ` = ${lanes[sameAs]?.id}`;
    return `${column} ${cover.join('')} ${'  '.repeat(depth)}${id}${twin}`;
  });
}

describe('lanes', () => {
  it('come after the lanes around them, one column further in', () => {
    expect(
      drawn(overlapMap(reportOf([[1, 2], [2], [3, 4, 5, 6], [4], [6], [7, 8, 9], [7, 8], [7]]))),
    ).toEqual([
      '0 ##....... b1',
      '1 .#.......   b2',
      '0 ..####... b3',
      '1 ...#.....   b4',
      '1 .....#...   b5',
      '0 ......### b6',
      '1 ......##.   b7',
      '2 ......#..     b8',
    ]);
  });

  it('are next to each other if they cover the same passages', () => {
    expect(
      drawn(
        overlapMap(
          reportOf([
            [2, 3],
            [1, 2, 3],
            [2, 3],
          ]),
        ),
      ),
    ).toEqual(['0 ###...... b2', '1 .##......   b1', '2 .##......   b3 = b1']);
  });

  it('are not nested and do not hide each other if they overlap', () => {
    expect(
      drawn(
        overlapMap(
          reportOf([
            [1, 2, 3],
            [3, 4],
          ]),
        ),
      ),
    ).toEqual(['0 ###...... b1', '1 ..##..... b2']);
  });

  it('have a run for each stretch of passages, and count a repeated passage once', () => {
    const [lane] = overlapMap(reportOf([[1, 2, 5, 2]])).lanes;
    expect(lane?.runs).toEqual([
      { first: 0, last: 1 },
      { first: 4, last: 4 },
    ]);
    expect(lane?.passages).toBe(3);
  });

  it('have the letter, title, paragraph and tone of their concept, and its figures', () => {
    const { lanes } = overlapMap(createReport(richFiling()));
    expect(
      lanes.map(({ letter, title, paragraph, tone }) => [letter, title, paragraph, tone]),
    ).toEqual([
      ['A', 'Board of Directors Oversight', '(c)(1)', 3],
      ['B', 'Role of Management', '(c)(2)', 6],
      ['C', 'Expertise of Management Responsible', '(c)(2)(i)', 8],
    ]);
    const ink = (text: string) => text.replace(/\s/g, '').length;
    expect(lanes.map(({ characters, shared }) => [characters, shared])).toEqual([
      [ink(oversight), ink(role)],
      [ink(role), ink(role)],
      [ink(role), ink(role)],
    ]);
  });

  it('are missing if there is no text', () => {
    expect(overlapMap(createReport(filing([])))).toEqual({ lanes: [], columns: 0, passages: [] });
  });
});

describe('whatever blocks cover, the map', () => {
  const blocks = fc.array(
    fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
    { maxLength: 12 },
  );
  const maps = blocks.map((covered) => ({ covered, map: overlapMap(reportOf(covered)) }));

  it('has a lane for each block, over its passages, and no two in one column of a passage', () => {
    fc.assert(
      fc.property(maps, ({ covered, map }) => {
        expect(map.lanes.map(({ id }) => id).sort()).toEqual(
          covered.map((_, index) => `b${index + 1}`).sort(),
        );
        for (const [passage, { cells }] of map.passages.entries()) {
          const columns = cells.map(({ lane }) => map.lanes[lane]?.column ?? -1);
          expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
          const covering = cells.map(({ lane }) => map.lanes[lane]?.id).sort();
          const expected = covered.flatMap((own, index) =>
            own.includes(passage + 1) ? `b${index + 1}` : [],
          );
          expect(covering).toEqual(expected.sort());
        }
      }),
    );
  });

  it('puts a parent, which covers all of a lane and more, further out', () => {
    fc.assert(
      fc.property(maps, ({ map: { lanes, passages } }) => {
        const setOf = (lane: number) =>
          passages.flatMap(({ cells }, passage) =>
            cells.some((cell) => cell.lane === lane) ? passage : [],
          );
        for (const [index, { parent, depth, column, sameAs }] of lanes.entries()) {
          const own = setOf(index);
          if (sameAs !== null) expect(setOf(sameAs)).toEqual(own);
          if (parent === null) {
            expect(depth).toBe(0);
            continue;
          }
          expect(setOf(parent)).toEqual(expect.arrayContaining(own));
          expect(setOf(parent).length).toBeGreaterThan(own.length);
          expect(lanes[parent]).toMatchObject({ depth: depth - 1 });
          expect(lanes[parent]?.column).toBeLessThan(column);
          expect(parent).toBeLessThan(index);
        }
        for (const { cells } of passages) {
          const order = cells.map(({ lane }) => lane);
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('handles deep nesting without recursion', () => {
    const depth = 600;
    const covered = Array.from({ length: depth }, (_, start) =>
      Array.from({ length: depth - start }, (_, offset) => start + offset + 1),
    );
    const { lanes, columns } = overlapMap(reportOf(covered, depth));
    expect(columns).toBe(depth);
    expect(lanes.at(-1)?.depth).toBe(depth - 1);
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('names lane %i %s', (index, expected) => {
  expect(letters(index)).toBe(expected);
});
