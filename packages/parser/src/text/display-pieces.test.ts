import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, piecesOf } from './display-pieces';
import type { FormattedText } from './formatted';
import { formatHtml } from './formatter';
import { runsOf } from './runs';

function described(formatted: FormattedText, pieces: readonly Piece[]): unknown[] {
  const textOf = ({ start, end }: { start: number; end: number }) =>
    formatted.text.slice(start, end);
  return pieces.map((piece) =>
    piece.kind === 'table'
      ? piece.rows.map((cells) => cells.map(({ lines }) => lines.map(textOf).join('/')))
      : [piece.kind, piece.level, piece.ordinal ?? null, textOf(piece.range)],
  );
}

describe('piecesOf', () => {
  it.each([
    ['paragraphs', '<p>a</p><p>b</p>', [line('paragraph', 0, 'a'), line('paragraph', 0, 'b')]],
    ['headings', '<h3>a</h3>', [line('heading', 3, 'a')]],
    ['lists', '<ol><li>a<p>b</p></li></ol>', [['item', 1, 1, 'a'], line('paragraph', 1, 'b')]],
    ['bullets that are text, without them', '<p>• a</p>', [line('item', 0, 'a')]],
    [
      'tables of data, with a cell for every column',
      '<table><tr><td>a</td><td>b<br>c</td></tr><tr><td>d</td><td>e</td></tr><tr><td></td><td>f</td></tr></table>',
      [
        [
          ['a', 'b/c'],
          ['d', 'e'],
          ['', 'f'],
        ],
      ],
    ],
  ])('gives %s', (_, html, expected) => {
    const formatted = formatHtml(html);
    expect(described(formatted, piecesOf(formatted))).toEqual(expected);
  });

  it('gives part of an item as a paragraph, and part of a table as lines', () => {
    const formatted = formatHtml(
      '<ul><li>one two</li></ul><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    );
    const pieces = piecesOf(formatted, { start: 4, end: formatted.text.length - 1 });
    expect(described(formatted, pieces)).toEqual([
      line('paragraph', 1, 'two'),
      line('paragraph', 0, 'a b'),
      line('paragraph', 0, 'c '),
    ]);
  });
});

describe('runsOf', () => {
  const formatted = formatHtml('<p>one <b>two <i>three</i></b> four</p>');

  it('cuts where emphasis begins and ends', () => {
    const runs = runsOf(formatted, { start: 0, end: formatted.text.length });
    expect(
      runs.map(({ start, end, bold, italic }) => [formatted.text.slice(start, end), bold, italic]),
    ).toEqual([
      ['one ', false, false],
      ['two ', true, false],
      ['three', true, true],
      [' four', false, false],
    ]);
  });

  it('covers any range without gaps', () => {
    const offset = fc.nat(formatted.text.length);
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const range = { start: Math.min(a, b), end: Math.max(a, b) };
        const runs = runsOf(formatted, range);
        const texts = runs.map(({ start, end }) => formatted.text.slice(start, end));
        expect(texts.join('')).toBe(formatted.text.slice(range.start, range.end));
      }),
    );
  });
});

function line(kind: string, level: number, text: string): unknown[] {
  return [kind, level, null, text];
}
