import { describe, expect, it } from 'vitest';
import { formatHtml, formatPlain } from './formatter';

describe('the readable text of markup', () => {
  it.each([
    ['inline tags vanish', 'com<b>pan</b>y <i>x</i>', 'company x'],
    ['blocks break lines', '<p>a</p><p>b</p><div>c<div>d</div>e</div>', 'a\nb\nc\nd\ne'],
    ['breaks break lines', 'a<br>b<br/><br/>c', 'a\nb\nc'],
    ['headings break lines', 'a<h2>b</h2>c', 'a\nb\nc'],
    ['white space collapses', ' a \n b&#160;&#160;c ', 'a b c'],
    ['white space collapses across tags', 'a <b> b</b> c', 'a b c'],
    ['no space comes from a tag', 'a<span>b</span>', 'ab'],
    ['cells are joined by a space', '<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['cells that are not closed are cells', '<table><tr><td>a<td>b<tr><td>c</table>', 'a b\nc'],
    ['rows break lines', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', 'a\nb'],
    [
      'blocks in cells keep their row together',
      '<table><tr><td><p>a</p></td><td><div>b</div></td></tr></table>',
      'a b',
    ],
    [
      'paragraphs of a cell are lines',
      '<table><tr><td>•</td><td><p>a</p><p>b</p></td></tr></table>',
      '• a\nb',
    ],
    [
      'nested tables keep the order, each row a line',
      '<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr><tr><td>d</td></tr></table></td></tr><tr><td>e</td></tr></table>',
      'a\nb c\nd\ne',
    ],
    ['lists are lines', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>d', 'a\nb\nc\nd'],
    ['items that are not closed are items', '<ul><li>a<li>b</ul>c', 'a\nb\nc'],
    ['script and style are no text', 'a<script>x</script><style>y</style>b', 'ab'],
    ['a bullet separate from its text', '<p>•a</p><p>•<span> </span>b</p>', '• a\n• b'],
    [
      'names may be in capitals and prefixed',
      '<h:P>a</h:P><TABLE><TR><TD>b</TD></TR></TABLE>',
      'a\nb',
    ],
    ['misnested tags lose no text', '<b><i>a</b>b</i><p>c', 'ab\nc'],
    ['nothing is nothing', '<p> &#160; </p><br/>', ''],
  ])('has %s', (_, html, text) => {
    expect(formatHtml(html).text).toBe(text);
  });

  it('covers the text with lines, in order', () => {
    const { text, lines } = formatHtml('<h1>a</h1><p>bc</p><ul><li>d</li></ul>');
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'bc', 'd']);
    expect(lines.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'item']);
  });
});

describe('structure', () => {
  it.each([
    ['<b>', 'x <b>y</b>'],
    ['<strong>', 'x <strong>y</strong>'],
    ['a weight by number', 'x <span style="font-weight:700">y</span>'],
    ['a weight by name', "x <span style='color:red; FONT-WEIGHT : Bold'>y</span>"],
  ])('marks %s as bold', (_, html) => {
    expect(formatHtml(html).marks.bold).toEqual([{ start: 2, end: 3 }]);
  });

  it('recognises a normal weight inside bold', () => {
    const html = '<b>a <span style="font-weight:400">b</span> c</b>';
    expect(formatHtml(html).marks.bold).toEqual([
      { start: 0, end: 1 },
      { start: 4, end: 5 },
    ]);
  });

  it.each(['<i>y</i>', '<em>y</em>', '<span style="font-style:italic">y</span>'])(
    '%s is italic',
    (html) => {
      expect(formatHtml(html).marks.italic).toEqual([{ start: 0, end: 1 }]);
    },
  );

  it('numbers the items of each ordered list separately', () => {
    const html = '<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol><ul><li>d</li></ul>';
    const lines = formatHtml(html).lines.map(({ level, ordinal }) => [level, ordinal]);
    expect(lines).toEqual([
      [1, 1],
      [2, 1],
      [1, 2],
      [1, undefined],
    ]);
  });

  it.each([
    ['<ol start="3"><li>a</li><li>b</li></ol>', [3, 4]],
    ['<ol><li>a</li><li value="5">b</li><li>c</li></ol>', [1, 5, 6]],
    ['<ol start="-2"><li value="x">a</li><li value="1234567890">b</li></ol>', [1, 2]],
    ['<ol start="999999999"><li>a</li><li>b</li></ol>', [999999999, 999999999]],
    ['<ol reversed start=" 0 "><li>a</li><li>b</li></ol>', [0, 1]],
    ['<ul><li value="5">a</li></ul>', [undefined]],
  ])('keeps the numbers of %s', (html, ordinals) => {
    expect(formatHtml(html).lines.map(({ ordinal }) => ordinal)).toEqual(ordinals);
  });

  it('counts the columns that cells span', () => {
    const html = '<table><tr><th colspan="2">a</th><td>b</td><td></td><td>c</td></tr></table>';
    expect(formatHtml(html).lines[0]?.cells).toEqual([
      { start: 0, end: 1, column: 0, header: true },
      { start: 2, end: 3, column: 2, header: false },
      { start: 4, end: 5, column: 4, header: false },
    ]);
  });
});

it('turns each line of plain text that has text into a line', () => {
  expect(formatPlain(' a  b\r\n\nc ').text).toBe('a b\nc');
  expect(formatPlain('a\nb').lines).toHaveLength(2);
});
