import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filing, textBlock } from '../../test/sample';
import { createReport } from '../report/report';
import { placedBlocks } from './block-layout';
import type { PassageRange } from './passage-ranges';
import { type RichBlock, type RichRun, richTextOf } from './rich-text';

function written(html: string | undefined, value: string, ranges?: PassageRange[]): unknown[] {
  const markup = html === undefined ? {} : { html };
  const report = createReport(filing([textBlock('RoleOfManagementTextBlock', value, markup)]));
  return richTextOf(report, placedBlocks(report))(0, ranges).map(short);
}

/** Returns a block in short form: bold in `*`, italic in `_`, marks by number in brackets. */
function short(block: RichBlock): unknown {
  if (block.kind === 'list') {
    return block.items.map(({ ordinal, hasOwnMark, content }) => [
      ordinal ?? (hasOwnMark ? 'own' : '-'),
      ...content.map(short),
    ]);
  }
  if (block.kind === 'table') {
    return block.rows.map((cells) =>
      cells.map(({ header, lines }) => (header ? '#' : '') + lines.map(line).join('/')),
    );
  }
  return (block.kind === 'heading' ? '# ' : '') + line(block.runs);
}

function line(runs: readonly RichRun[]): string {
  return runs
    .map(({ text, bold, italic, marks }) => {
      const emphasized = `${bold ? '*' : ''}${italic ? '_' : ''}${text}${italic ? '_' : ''}${bold ? '*' : ''}`;
      return marks.length === 0 ? emphasized : `[${marks.join()}:${emphasized}]`;
    })
    .join('');
}

describe('richTextOf', () => {
  it.each([
    ['paragraphs and headings', '<h2>A</h2><p>b</p>', 'A\nb', ['# A', 'b']],
    ['bold and italic', '<p>a <b>b <i>c</i></b></p>', 'a b c', ['a *b **_c_*']],
    [
      'lists',
      '<ul><li>a</li><li>b</li></ul><p>c</p>',
      'a\nb\nc',
      [
        [
          ['-', 'a'],
          ['-', 'b'],
        ],
        'c',
      ],
    ],
    [
      'lists in lists, and what belongs to an item',
      '<ol><li>a<p>b</p><ul><li>c</li></ul></li><li>d</li></ol>',
      '1. a\nb\nc\n2. d',
      [
        [
          [1, 'a', 'b', [['-', 'c']]],
          [2, 'd'],
        ],
      ],
    ],
    [
      'one list for each kind of item',
      '<ol><li>a</li></ol><ul><li>b</li></ul>',
      '1. a\nb',
      [[[1, 'a']], [['-', 'b']]],
    ],
    [
      'lists that follow each other directly',
      '<ol><li>a</li></ol><ol><li>b</li></ol>',
      '1. a\n1. b',
      [[[1, 'a']], [[1, 'b']]],
    ],
    [
      'letters as a part of the text',
      '<ol type="a"><li>a</li></ol><p>(i) b</p><p>(ii) c</p>',
      'a. a\n(i) b\n(ii) c',
      [
        [['own', 'a. a']],
        [
          ['own', '(i) b'],
          ['own', '(ii) c'],
        ],
      ],
    ],
    [
      'bullets in the text as lists',
      '<p>• a</p><p>• b</p>',
      '• a\n• b',
      [
        [
          ['-', 'a'],
          ['-', 'b'],
        ],
      ],
    ],
    [
      'tables',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>c<br>d</td><td>e</td></tr></table>',
      'a b\nc\nd e',
      [
        [
          ['#a', '#b'],
          ['c/d', 'e'],
        ],
      ],
    ],
  ])('keeps %s', (_, html, value, expected) => {
    expect(written(html, value)).toEqual(expected);
  });

  it('keeps the lines of a text without markup', () => {
    expect(written(undefined, 'a  b\n\nc')).toEqual(['a  b', 'c']);
  });

  it('ignores markup with another text', () => {
    expect(written('<p>other</p>', 'text')).toEqual(['text']);
  });

  it('marks words across emphasis and lines, without the space before them', () => {
    const ranges = [
      { passage: 0, from: 1, to: 4 },
      { passage: 0, from: 3, to: 3 },
    ];
    expect(written('<p>a <b>b</b> c</p><p>d e</p>', 'a b c\nd e', ranges)).toEqual([
      'a [0:*b*][0: c]',
      '[0:d] e',
    ]);
  });

  it('gives every character the marks that cover it, however they overlap', () => {
    const mark = fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) => {
      return { passage: 0, from: Math.min(a, b), to: Math.max(a, b) };
    });
    fc.assert(
      fc.property(fc.array(mark), (ranges) => {
        const text = written(
          '<p>a<b>b</b>c</p><p>de<i>fg</i></p><p>hi</p>',
          'abc\ndefg\nhi',
          ranges,
        );
        const shown = text.join('').matchAll(/\[([\d,]+):([^\]]*)\]|([a-z])/gu);
        const marks = Array.from(shown, ([, own = '', inside, outside = '']) =>
          (inside ?? outside)
            .replace(/[*_]/gu, '')
            .split('')
            .map(() => own),
        ).flat();
        const expected = Array.from('abcdefghi', (_, at) =>
          [...ranges.keys()].filter((i) => {
            const range = ranges[i];
            return range !== undefined && range.from <= at && range.to > at;
          }),
        );
        expect(marks).toEqual(expected.map(String));
      }),
    );
  });

  it('limits the depth of lists, however deep they are nested', () => {
    const depth = 500;
    const html = '<ul><li>a'.repeat(depth);
    const value = Array.from({ length: depth }, () => 'a').join('\n');
    const depthOf = (block: unknown): number =>
      Array.isArray(block) ? 1 + Math.max(0, ...block.map(depthOf)) : 0;
    expect(depthOf(written(html, value))).toBeLessThan(20);
  });
});
