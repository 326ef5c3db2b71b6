import { describe, expect, it } from 'vitest';
import { joinContents } from './join-content';
import type { RichBlock } from './rich-text';

function run(text: string, marks: number[] = []) {
  return { text, bold: false, italic: false, marks };
}
function line(text: string): RichBlock {
  return { kind: 'paragraph', runs: [run(text)] };
}
function list(...items: RichBlock[][]): RichBlock {
  return {
    kind: 'list',
    items: items.map((content) => ({ content })),
  };
}
const table: RichBlock = { kind: 'table', rows: [[{ header: false, lines: [[run('cell')]] }]] };

/** Returns blocks as text: lines in `<>`, lists in `[]`. */
function shown(blocks: readonly RichBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'table') return 'table';
      if (block.kind === 'list') return `[${block.items.map(({ content }) => shown(content))}]`;
      return `<${block.runs.map(({ text }) => text).join('')}>`;
    })
    .join('');
}

describe('passages that share a sentence', () => {
  it.each<[string, RichBlock[], RichBlock[], string]>([
    ['become one line', [line('a'), line('b')], [line('c'), line('d')], '<a><b c><d>'],
    ['become one item', [list([line('a')])], [line('b'), line('c')], '[<a b>]<c>'],
    ['become one list', [list([line('a')])], [list([line('b')], [line('c')])], '[<a b>,<c>]'],
    [
      'continue in a list after a line',
      [line('a')],
      [list([line('b')], [line('c')])],
      '<a b>[<c>]',
    ],
    ['stay apart at a table', [table], [line('a')], 'table<a>'],
    ['may have no content before them', [], [line('a')], '<a>'],
  ])('%s', (_, one, other, expected) => {
    const joined = joinContents([
      { number: 1, content: one, marks: 0 },
      { number: 2, content: other, marks: 0 },
    ]);
    expect(shown(joined)).toBe(expected);
  });

  it('keep their numbers, and number their marks consecutively', () => {
    const joined = joinContents([
      { number: 4, content: [{ kind: 'paragraph', runs: [run('a', [0])] }], marks: 2 },
      { number: 5, content: [{ kind: 'paragraph', runs: [run('b', [0, 1])] }], marks: 2 },
    ]);
    expect(joined).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { ...run('a', [0]), piece: 4 },
          { ...run(' '), piece: 4 },
          { ...run('b', [2, 3]), piece: 5 },
        ],
      },
    ]);
  });
});
