import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenBlocks } from '../test/support/invariants';
import { dedupe } from './dedupe';
import type { Block } from './exact/model';

/** Returns a block of a source text with one range for each `[start, end)`, ten units per character. */
function from(source: string, id: string, ...places: [start: number, end: number][]): Block {
  let text = '';
  const ranges = places.map(([start, end]) => {
    const textStart = text.length;
    text += source.slice(start, end);
    return { start: start * 10, end: end * 10, textStart, textEnd: text.length };
  });
  return { id, text, ranges };
}

function list(blocks: readonly Block[]): string[] {
  return dedupe(blocks).passages.map(({ text, blocks: cover }) => `${text} @${cover.join('')}`);
}

describe('source ranges', () => {
  const source = 'the Board and the Board of it';

  it('decide which of several places a short block has', () => {
    const outer = from(source, 'a', [0, source.length]);
    expect(list([outer, from(source, 'b', [18, 23])])).toEqual([
      'the Board and the @a',
      'Board @ab',
      'of it @a',
    ]);
  });

  it('give each copy of a short block its own place', () => {
    const outer = from(source, 'a', [0, source.length]);
    expect(list([outer, from(source, 'b', [18, 23]), from(source, 'c', [4, 9])])).toEqual([
      'the @a',
      'Board @acb',
      'and the @a',
      'of it @a',
    ]);
  });

  it('count across ranges that follow each other', () => {
    const outer = from(source, 'a', [0, 6], [6, 20], [20, source.length]);
    expect(list([outer, from(source, 'b', [18, 23])])).toEqual([
      'the Board and the @a',
      'Board @ab',
      'of it @a',
    ]);
  });

  it('give each piece of a block in several ranges its place', () => {
    const [first, second] = [from(source, 'a', [0, 13]), from(source, 'b', [14, source.length])];
    expect(list([first, second, from(source, 'c', [4, 10], [18, 23])])).toEqual([
      'the @a',
      'Board @ac',
      'and @a',
      'the @b',
      'Board @cb',
      'of it @b',
    ]);
  });

  it('place a block at the end of the outer one if both end alike, whatever the markup before', () => {
    const outer = { id: 'a', text: 'Board a b Board', ranges: [range('k', 0, 100, 15)] };
    const inner = { id: 'b', text: 'Board', ranges: [range('k', 10, 100, 5)] };
    expect(list([outer, inner])).toEqual(['Board a b @a', 'Board @ab']);
  });

  it('are ignored if the text there differs', () => {
    const outer = from(source, 'a', [0, source.length]);
    const inner = { ...from(source, 'b', [18, 23]), text: 'Chair' };
    expect(list([outer, inner])).toEqual([`${source} @a`, 'Chair @b']);
  });

  it.each<[string, number, Block[]]>([
    [
      'properly',
      8,
      [
        { id: 'a', text: 'a a a', ranges: [range('k', 42, 87, 5)] },
        { id: 'b', text: 'a a a a a a b b a b', ranges: [range('k', 1, 94, 19)] },
        { id: 'c', text: 'a a', ranges: [range('k', 81, 84, 3)] },
      ],
    ],
    [
      'beyond their text',
      3,
      [
        {
          id: 'a',
          text: ' b a a b a b a a b a a',
          ranges: [{ ...range('k', 1, 0, 23), textStart: 19 }],
        },
        { id: 'b', text: 'b a', ranges: [range('k', 0, 2, 7)] },
        { id: 'c', text: 'b\na\nb', ranges: [] },
      ],
    ],
  ])('lose no text if they nest %s', (_, minWords, blocks) => {
    expect(brokenBlocks(blocks, dedupe(blocks, { minWords }))).toEqual([]);
  });

  it('order blocks and passages by document and place, outer blocks first', () => {
    const inner = { id: 'x', text: 'two', ranges: [range('k', 10, 20, 3)] };
    const outer = { id: 'y', text: 'one two', ranges: [range('k', 5, 20, 7)] };
    const before = { id: 'z', text: 'zero', ranges: [range('k', 0, 4, 4)] };
    const other = { id: 'w', text: 'other', ranges: [range('l', 0, 4, 5)] };
    const { passages, blocks } = dedupe([inner, other, outer, before]);
    expect(passages.map(({ id, text }) => `${id} ${text}`)).toEqual([
      'p1 zero',
      'p2 one',
      'p3 two',
      'p4 other',
    ]);
    expect(passages[2]?.blocks).toEqual(['y', 'x']);
    expect(blocks.map(({ id }) => id)).toEqual(['x', 'w', 'y', 'z']);
  });

  it('nest a block that equals one of several ranges, in any order', () => {
    const all = {
      id: 'all',
      text: 'On May 5, it began. On May 5, it ended.',
      ranges: [
        { start: 0, end: 3, textStart: 0, textEnd: 3 },
        { start: 103, end: 108, textStart: 3, textEnd: 8 },
        { start: 208, end: 300, textStart: 8, textEnd: 39 },
      ],
    };
    const when = {
      id: 'when',
      text: 'May 5',
      ranges: [{ start: 103, end: 108, textStart: 0, textEnd: 5 }],
    };
    const cut = (blocks: Block[]): string[] => dedupe(blocks).passages.map(({ text }) => text);
    const expected = ['On', 'May 5,', 'it began. On May 5, it ended.'];
    expect(cut([all, when])).toEqual(expected);
    expect(cut([when, all])).toEqual(expected);
  });

  it('do not matter if one block has none', () => {
    const late = { id: 'a', text: 'late', ranges: [range('k', 50, 60, 4)] };
    expect(list([late, { id: 'b', text: 'early' }])).toEqual(['late @a', 'early @b']);
  });

  function range(document: string, start: number, end: number, textEnd: number) {
    return { document, start, end, textStart: 0, textEnd };
  }
});

describe('for blocks of one source', () => {
  const words = Array.from({ length: 40 }, (_, index) => `w${index}`);
  const source = words.join(' ');
  /** Uneven markup: the place of word `k` in the source is not a linear function of its offset. */
  const placeOf = (word: number): number => word * word * 7 + 3;
  const slices = fc
    .array(fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 8 })
    .map((list) =>
      nestOnly(list.map(([start, size]) => [start, Math.min(40, start + size)] as const)),
    )
    .map((list) =>
      list.map(([start, end], index): Block => {
        const text = words.slice(start, end).join(' ');
        const place = { start: placeOf(start), end: placeOf(end) - 1 };
        return {
          id: `b${index}`,
          text,
          ranges: [{ ...place, textStart: 0, textEnd: text.length }],
        };
      }),
    );

  it('lists passages in the order of the source, each once', () => {
    fc.assert(
      fc.property(slices, (blocks) => {
        const { passages } = dedupe(blocks);
        const listed = passages
          .map(({ text }) => text)
          .join(' ')
          .split(' ');
        const expected = words.filter((word) =>
          blocks.some(({ text }) => text.split(' ').includes(word)),
        );
        expect(listed).toEqual(expected);
        expect(source).toContain(passages[0]?.text);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same relations without the ranges', () => {
    fc.assert(
      fc.property(slices, (blocks) => {
        const plain = blocks.map(({ id, text }) => ({ id, text }));
        expect(dedupe(plain).relations).toEqual(dedupe(blocks).relations);
      }),
    );
  });
});

/** Drops slices that overlap an earlier one without nesting, since tags nest. */
function nestOnly(list: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  for (const [start, end] of list) {
    const fits = kept.every(
      ([from, to]) =>
        end <= from || to <= start || (from <= start && end <= to) || (start <= from && to <= end),
    );
    if (fits) kept.push([start, end]);
  }
  return kept;
}
