import { describe, expect, it } from 'vitest';
import { formatHtml, formatPlain } from './formatter';

describe('the readable text of markup', () => {
  it.each([
    ['inline tags vanish', 'com<b>pan</b>y <i>x</i>', 'company x'],
    ['blocks break lines', '<p>a</p><p>b</p><div>c<div>d</div>e</div>', 'a\nb\nc\nd\ne'],
    [
      'blocks that a style puts in the line break none',
      'our Form <div style="white-space:nowrap;display:inline">10-K</div>, <p style="display: inline-block">a</p> b',
      'our Form 10-K, a b',
    ],
    [
      'inline tags that a style makes blocks break lines',
      'a<span style="DISPLAY: Block">b</span>c<font style="color:red; display:list-item">d</font>',
      'a\nb\nc\nd',
    ],
    [
      'no other style does, nor does one that hides its name in another',
      '<div style="--display:inline">a</div><span style="list-style-display:block">b</span>c',
      'a\nbc',
    ],
    [
      'items and rows keep their place',
      '<ul><li style="display:inline">a</li></ul><table><tr style="display:inline"><td style="display:block">b</td><td>c</td></tr></table>',
      'a\nb c',
    ],
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
    ['lines of preformatted text', '<pre>a  b\n\n<b>c</b>\r\nd\re</pre>f\ng', 'a b\nc\nd\ne\nf g'],
    [
      'lines that a style keeps',
      '<p style="white-space: pre-wrap">a\nb<i>c\nd</i></p>',
      'a\nbc\nd',
    ],
    [
      'no lines where a style collapses them',
      '<pre>a\nb<span style="white-space:normal">c\nd</span></pre>',
      'a\nbc d',
    ],
    ['lines of preformatted text in an item', '<ul><li><pre>a\nb</pre></li></ul>', 'a\nb'],
    [
      'nested tables keep the order, each row a line',
      '<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr><tr><td>d</td></tr></table></td></tr><tr><td>e</td></tr></table>',
      'a\nb c\nd\ne',
    ],
    ['lists are lines', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>d', 'a\nb\nc\nd'],
    ['items that are not closed are items', '<ul><li>a<li>b</ul>c', 'a\nb\nc'],
    ['script and style are no text', 'a<script>x</script><style>y</style>b', 'ab'],
    ['a bullet separate from its text', '<p>•a</p><p>•<span> </span>b</p>', '• a\n• b'],
    ['a bullet of a symbol font', '<p>\uf0b7a</p><p><span>\uf0a7</span>b</p>', '• a\n• b'],
    [
      'a letter that is a bullet in its font',
      '<p><span style="font-family:Courier New">o</span><span>a</span></p><p><b>o</b>ne</p>',
      'o a\none',
    ],
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
    ['<ol reversed start=" 5 "><li>a</li><li>b</li></ol>', [5, 4]],
    ['<ol reversed><li>a</li><li>b</li></ol>', [undefined, undefined]],
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

describe('tables with cells over several rows', () => {
  const columnsOf = (rows: string): number[][] =>
    formatHtml(`<table>${rows}</table>`).lines.map(({ cells = [] }) =>
      cells.map(({ column }) => column),
    );

  it.each([
    [
      'one at the left',
      '<tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr>',
      [[0, 1], [1]],
    ],
    [
      'one in the middle',
      '<tr><td>a</td><td rowspan="2">b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr>',
      [
        [0, 1, 2],
        [0, 2],
      ],
    ],
    [
      'one over columns, too',
      '<tr><td rowspan="3" colspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr><tr><td>e</td></tr>',
      [[0, 2], [2], [2], [0]],
    ],
    [
      'several of different lengths',
      '<tr><td rowspan="3">a</td><td rowspan="2">b</td><td>c</td></tr><tr><td>d</td></tr><tr><td>e</td><td>f</td></tr>',
      [[0, 1, 2], [2], [1, 2]],
    ],
    [
      'one to the end of the group',
      '<tbody><tr><td rowspan="0">a</td><td>b</td></tr><tr><td>c</td></tr></tbody><tbody><tr><td>d</td></tr></tbody>',
      [[0, 1], [1], [0]],
    ],
    [
      'one longer than its group',
      '<thead><tr><th rowspan="9">a</th><th>b</th></tr></thead><tbody><tr><td>c</td></tr></tbody>',
      [[0, 1], [0]],
    ],
    ['a span that is no number', '<tr><td rowspan="x">a</td></tr><tr><td>b</td></tr>', [[0], [0]]],
  ])('puts the others into their column: %s', (_, rows, columns) => {
    expect(columnsOf(rows)).toEqual(columns);
  });

  it('does not slow down with hostile spans', () => {
    const cells = '<td colspan="1000" rowspan="65534">a</td>'.repeat(2000);
    const { lines } = formatHtml(
      `<table><tr>${cells}</tr>${'<tr><td>b</td></tr>'.repeat(5000)}</table>`,
    );
    expect(lines).toHaveLength(5001);
  });
});

describe('the numbers of lists', () => {
  it.each([
    ['<ol><li>a</li><li><p>b</p><p>c</p></li></ol>', '1. a\n2. b\nc'],
    ['<ol type="a"><li>x</li><li>y</li></ol>', 'a. x\nb. y'],
    ['<ol type="A" start="26"><li>x</li><li>y</li></ol>', 'Z. x\nAA. y'],
    ['<ol type="i"><li>x</li><li value="9">y</li><li>z</li></ol>', 'i. x\nix. y\nx. z'],
    ['<OL type=I><LI>x<LI>y</OL>', 'I. x\nII. y'],
    ['<ol style="list-style-type: lower-alpha"><li>x</li></ol>', 'a. x'],
    ['<ol style="list-style: upper-roman inside"><li>x</li></ol>', 'I. x'],
    ['<ol style="list-style-type:lower-greek"><li>x</li><li>y</li></ol>', 'α. x\nβ. y'],
    ['<ol style="list-style-type:decimal-leading-zero"><li>x</li></ol>', '01. x'],
    ['<ul style="list-style-type: decimal"><li>x</li></ul>', '1. x'],
    ['<ol><li type="a">x</li><li>y</li></ol>', 'a. x\n2. y'],
    ['<ol style="list-style-type:none"><li>(a) x</li></ol>', '(a) x'],
    ['<ol type="disc"><li>x</li></ol>', 'x'],
    ['<ol type="a" start="0"><li>x</li></ol>', '0. x'],
    ['<ol><li> </li><li>x</li></ol>', '2. x'],
    ['<ol type="a"><li>x<ol type="i"><li>y</li></ol></li><li>z</li></ol>', 'a. x\ni. y\nb. z'],
    ['<ol><li><ol type="a"><li>x</li><li>y</li></ol></li><li>z</li></ol>', '1. a. x\nb. y\n2. z'],
    ['<ol><li><ul><li>x</li><li>y</li></ul>z</li></ol>', '1. x\ny\nz'],
    ['<ol><li><h4>x</h4>y</li><li>z</li></ol>', '1. x\ny\n2. z'],
    ['<ol type="a"><li>x</li></ol><ol type="a"><li>y</li></ol>', 'a. x\na. y'],
    ['<table><tr><td>x</td><td><ol><li>y</li><li>z</li></ol></td></tr></table>', 'x 1. y\n2. z'],
  ])('are text: %s', (html, text) => {
    expect(formatHtml(html).text).toBe(text);
  });

  it('are not bold with the text', () => {
    expect(formatHtml('<ol><li><b>a</b></li></ol>').marks.bold).toEqual([{ start: 3, end: 4 }]);
  });
});

describe('images', () => {
  it.each([
    ['<p>a<img src="x.png" alt="b c"/>d</p>', 'a b c d'],
    ['<img alt="Five steps: identify, protect">', 'Five steps: identify, protect'],
    ['<ol><li><img alt="a"/></li></ol>', '1. a'],
    ['<table><tr><td><img alt="a"/></td><td>b</td></tr></table>', 'a b'],
    [
      'a<img src="x.png"/><img alt=""/><img alt="x_g1.JPG"/><img alt="Graphic 2"/><img alt="2218"/>b',
      'ab',
    ],
    ['<style><img alt="x"/></style>a', 'a'],
  ])('are described in the text: %s', (html, text) => {
    expect(formatHtml(html).text).toBe(text);
  });
});

it('turns each line of plain text that has text into a line', () => {
  expect(formatPlain(' a  b\r\n\nc ').text).toBe('a b\nc');
  expect(formatPlain('a\nb').lines).toHaveLength(2);
});

describe('elements nested without end', () => {
  it.each(['p', 'div', 'li', 'b', 'table'])('keep all text: <%s>', (name) => {
    const count = 30_000;
    const { text } = formatHtml(`<${name}>a`.repeat(count));
    expect(text.replace(/[^a]/gu, '')).toHaveLength(count);
    const closed = formatHtml(`${`<${name}>`.repeat(count)}a${`</${name}>`.repeat(count)}<p>b`);
    expect(closed.text.split(/\s+/u).slice(-2)).toEqual(['a', 'b']);
  });

  it('break lines however deep they are', () => {
    expect(formatHtml('<div>a'.repeat(30_000)).lines).toHaveLength(30_000);
  });
});
