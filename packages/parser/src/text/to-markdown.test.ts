import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { formatHtml, formatPlain } from './formatter';
import { boldMarkdown, escapeMarkdown } from './markdown-inline';
import { toMarkdown } from './to-markdown';

function markdown(html: string): string {
  return toMarkdown(formatHtml(html));
}

describe('toMarkdown', () => {
  it.each([
    ['paragraphs', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['headings', '<h2>Governance</h2><p>a</p>', '## Governance\n\na'],
    ['number signs at the end of headings', '<h1>C #</h1>', '# C \\#'],
    ['bold and italic', '<p>a <b>b</b> <i>c</i> <b><i>d</i></b></p>', 'a **b** *c* ***d***'],
    ['bold over two elements', '<b>a</b> <b>b</b>', '**a b**'],
    ['spaces outside of emphasis', '<p>a<b> b </b>c</p>', 'a **b** c'],
    ['lists', '<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['ordered lists', '<ol><li>a</li><li>b</li></ol><p>c</p>', '1. a\n2. b\n\nc'],
    [
      'lists in lists',
      '<ul><li>a<ol><li>b<ul><li>c</li></ul></li></ol></li></ul>',
      '- a\n  1. b\n     - c',
    ],
    ['paragraphs of items', '<ol><li><p>a</p><p>b</p></li><li>c</li></ol>', '1. a\n\n   b\n\n2. c'],
    ['bullets that are text', '<p>• a</p><p>·b</p>', '- a\n- b'],
    [
      'bullets laid out by tables',
      '<table><tr><td>•</td><td>a</td></tr></table><table><tr><td>•</td><td>b</td></tr></table>',
      '- a\n- b',
    ],
    [
      'tables of data',
      '<table><tr><th>Role</th><th>Years</th></tr><tr><td>CISO</td><td>2|2</td></tr></table>',
      '| Role | Years |\n| --- | --- |\n| CISO | 2\\|2 |',
    ],
    [
      'tables with empty cells',
      '<table><tr><td>a</td><td></td><td>b</td></tr><tr><td></td><td></td><td>c</td></tr><tr><td>d</td><td></td><td>e</td></tr></table>',
      '| a | b |\n| --- | --- |\n|  | c |\n| d | e |',
    ],
    ['the numbers of lists', '<ol start="3"><li>a</li><li>b</li></ol>', '3. a\n4. b'],
    [
      'numbers that leave some out',
      '<ol><li>a</li><li value="5">b</li></ol>',
      '1. a\n\n<!-- -->\n\n5. b',
    ],
    [
      'letters and numerals',
      '<ol type="a"><li>a</li></ol><p>b</p><ol type="I"><li>c<ul><li>d</li></ul></li></ol>',
      '- a. a\n\nb\n\n- I. c\n  - d',
    ],
    [
      'lists that follow each other directly',
      '<ol><li>a</li></ol><ol><li>b</li></ol><ul><li>c</li></ul><ul><li>d</li></ul>',
      '1. a\n\n<!-- -->\n\n1. b\n- c\n\n<!-- -->\n\n- d',
    ],
    [
      'lists that follow each other in an item',
      '<ul><li>a<ol><li>b</li></ol><ol><li>c</li></ol></li></ul>',
      '- a\n  1. b\n\n  <!-- -->\n\n  1. c',
    ],
    [
      'tables with cells over several rows',
      '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      '| a | b |\n| --- | --- |\n|  | c |',
    ],
  ])('keeps %s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  const marks = ['–', '—', '-', '§', 'o', '➢', '✓', '\uf0b7', '*', 'ü', '•', '●'];

  it.each(marks)('makes items of rows that begin with %s', (mark) => {
    const row = (text: string): string => `<tr><td></td><td>${mark}</td><td>${text}</td></tr>`;
    expect(markdown(`<table>${row('a')}${row('b')}</table>`)).toBe('- a\n- b');
    expect(markdown(`<table>${row('a')}</table><table>${row('b')}</table>`)).toBe('- a\n- b');
    expect(markdown(`<table>${row('a')}</table>`)).toBe('- a');
  });

  it.each(marks)('makes items of paragraphs that begin with %s', (mark) => {
    expect(markdown(`<p>${mark} a</p><p>${mark} b</p>`)).toBe('- a\n- b');
  });

  it.each([
    ['1.', '2.', '1. a\n2. b'],
    ['9.', '10.', '9. a\n10. b'],
    ['1)', '2)', '- 1\\) a\n- 2\\) b'],
    ['a)', 'b)', '- a) a\n- b) b'],
    ['(i)', '(ii)', '- (i) a\n- (ii) b'],
    ['(iv)', '(v)', '- (iv) a\n- (v) b'],
    ['(h)', '(i)', '- (h) a\n- (i) b'],
    ['(1)', '(2)', '- (1) a\n- (2) b'],
    ['A.', 'B.', '- A. a\n- B. b'],
    ['z.', 'aa.', '- z. a\n- aa. b'],
    ['[3]', '[4]', '- \\[3\\] a\n- \\[4\\] b'],
  ])('makes items of lines that begin with %s and %s', (first, second, expected) => {
    const row = (mark: string, text: string): string => `<tr><td>${mark}</td><td>${text}</td></tr>`;
    expect(markdown(`<table>${row(first, 'a')}${row(second, 'b')}</table>`)).toBe(expected);
    expect(markdown(`<p>${first} a</p><p>${second} b</p>`)).toBe(expected);
    const [one = '', two = ''] = expected.split('\n');
    expect(markdown(`<p>${first} a</p><p>c</p><p>${second} b</p>`)).toBe(`${one}\n\nc\n\n${two}`);
  });

  it.each([
    ['a sign of a section', '<p>§ 229 a</p><p>b</p>', '§ 229 a\n\nb'],
    ['an initial', '<p>A. Holt is our CISO.</p><p>B</p>', 'A. Holt is our CISO.\n\nB'],
    ['a number', '<p>1. Governance</p><p>b</p>', '1\\. Governance\n\nb'],
    ['numbers of other lists', '<p>(i) a</p><p>(iv) b</p>', '(i) a\n\n(iv) b'],
    ['a dash', '<p>– a</p><p>b</p>', '– a\n\nb'],
    ['a bullet alone', '<p>o</p><p>o</p>', 'o\n\no'],
    [
      'the numbers of a table of data',
      '<table><tr><td>1.</td><td>a</td><td>b</td></tr><tr><td>2.</td><td>c</td><td>d</td></tr></table>',
      '| 1\\. | a | b |\n| --- | --- | --- |\n| 2\\. | c | d |',
    ],
    [
      'a table with a heading',
      '<table><tr><td>No.</td><td>a</td></tr><tr><td>1.</td><td>c</td></tr></table>',
      '| No. | a |\n| --- | --- |\n| 1\\. | c |',
    ],
  ])('makes no items of %s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  it('keeps the further paragraphs of an item in a row', () => {
    const html =
      '<table><tr><td>(a)</td><td><p>x</p><p>y</p></td></tr><tr><td></td><td>z</td></tr><tr><td>(b)</td><td>w</td></tr></table>';
    expect(markdown(html)).toBe('- (a) x\n\ny\n\nz\n\n- (b) w');
  });

  it.each([
    ['line breaks', 'a<br/>a2'],
    ['paragraphs', '<p>a</p><p>a2</p>'],
    ['a list', '<ul><li>a</li><li>a2</li></ul>'],
    ['a heading', '<h3>a</h3>a2'],
  ])('keeps a table with %s in its cells', (_, cell) => {
    const html = `<table><tr><td>x</td><td>${cell}</td><td>${cell}</td></tr><tr><td>${cell}</td><td>|</td></tr></table>`;
    expect(formatHtml(html).text).toBe('x a\na2 a\na2\na\na2 |');
    expect(markdown(html)).toBe(
      '| x | a<br>a2 | a<br>a2 |\n| --- | --- | --- |\n| a<br>a2 | \\| |  |',
    );
  });

  it('loses no text between the cells of a row', () => {
    const row = '<tr><td>a</td>stray<td>b</td></tr>';
    expect(markdown(`<table>${row}${row}</table>`)).toBe('a stray b\n\na stray b');
  });

  it('writes an extremely wide table as paragraphs', () => {
    const row = `<tr>${'<td>x</td>'.repeat(60)}</tr>`;
    expect(markdown(`<table>${row}${row}</table>`)).not.toContain('---');
  });

  it('does not multiply deep nesting', () => {
    const depth = 2000;
    expect(markdown('<ul><li>a'.repeat(depth)).length).toBeLessThan(depth * 30);
  });
});

describe('toMarkdown of a range', () => {
  const formatted = formatHtml(
    '<h2>Head</h2><p>one <b>two three</b> four</p><ul><li>five</li><li>six<ul><li>seven</li></ul></li></ul>',
  );
  const part = (from: string, to: string): string => {
    const start = formatted.text.indexOf(from);
    return toMarkdown(formatted, { start, end: formatted.text.indexOf(to) + to.length });
  };

  it.each([
    ['a paragraph', 'one', 'four', 'one **two three** four'],
    ['what begins within bold', 'three', 'four', '**three** four'],
    ['what ends within bold', 'one', 'two', 'one **two**'],
    ['part of a heading', 'ead', 'ead', '## ead'],
    ['items', 'six', 'seven', '- six\n  - seven'],
    ['an inner item alone, at the margin', 'seven', 'seven', '- seven'],
    ['part of an item', 'even', 'even', 'even'],
    ['several lines', 'four', 'five', 'four\n\n- five'],
  ])('keeps %s', (_, from, to, expected) => {
    expect(part(from, to)).toBe(expected);
  });

  it('writes the rows of a table that is partly in the range as lines', () => {
    const table = formatHtml(
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    );
    expect(toMarkdown(table, { start: 2, end: 7 })).toBe('b\n\nc d');
  });

  it('returns nothing for an empty range', () => {
    expect(toMarkdown(formatted, { start: 3, end: 3 })).toBe('');
  });

  it('loses no word between adjacent ranges', () => {
    const words = (text: string): string[] => text.match(/\w+/gu) ?? [];
    fc.assert(
      fc.property(fc.nat(formatted.text.length), (cut) => {
        const before = toMarkdown(formatted, { start: 0, end: cut });
        const after = toMarkdown(formatted, { start: cut, end: formatted.text.length });
        expect(words(before + after).join('')).toBe(words(formatted.text).join(''));
      }),
    );
  });
});

describe('bold and italic', () => {
  it.each([
    ['<b>Risk management.</b>We', '**Risk management**.We'],
    ['<b>Risk management.</b> We', '**Risk management.** We'],
    ['<b>Risk management.</b>', '**Risk management.**'],
    ['<b>Risk management.</b><p>We</p>', '**Risk management.**\n\nWe'],
    ['(<b>Board.</b>)', '(**Board.**)'],
    ['We<b>“Board”</b>we', 'We“**Board**”we'],
    ['We<b>...</b>we', 'We.**.**.we'],
    ['a<b>b</b>c', 'a**b**c'],
    ['a<b>$</b>c', 'a\\$c'],
    ['<b>Role:</b><i>CISO</i>', '**Role**:CISO'],
    ['<b>a<i>b</i></b>', '**ab**'],
    ['<b><i>aa</i>bb</b><i>cc</i>', '**aabb**cc'],
    ['<b>a <i>b</i></b>', '**a** ***b***'],
    [
      '<table><tr><td><b>A.</b>b</td><td>c</td><td><b>D.</b></td></tr><tr><td>e</td><td>f</td><td>g</td></tr></table>',
      '| **A**.b | c | **D.** |\n| --- | --- | --- |\n| e | f | g |',
    ],
  ])('of %j are %j', (html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  const words = [
    'a',
    'Bc',
    '.',
    ':',
    '“',
    '”',
    '(',
    ')',
    '$',
    '+',
    '€',
    '©',
    '🐡',
    'é',
    '中',
    '*',
    '_',
    '\\',
    '1.',
    '#',
    ' ',
    '\u00a0',
    '\u200b',
    '&amp;',
    '|',
    'www',
    '-',
  ];
  const piece = fc.tuple(fc.constantFrom('', 'b', 'i', 'b i'), fc.constantFrom(...words));
  const line = fc.array(piece, { minLength: 1, maxLength: 8 });

  it('show the text as it is, and no mark of their own', () => {
    fc.assert(
      fc.property(line, fc.constantFrom('<h2>', '<p>x ', '<p>x. '), (pieces, start) => {
        const html = pieces.map(([styles, text]) => {
          const names = styles === '' ? [] : styles.split(' ');
          const open = names.map((name) => `<${name}>`).join('');
          return `${open}${text}${names
            .reverse()
            .map((name) => `</${name}>`)
            .join('')}`;
        });
        const formatted = formatHtml(start + html.join(''));
        const written = toMarkdown(formatted);
        for (const extensions of [[], [gfm()]]) {
          const rendered = micromark(written, {
            extensions,
            htmlExtensions: extensions.length > 0 ? [gfmHtml()] : [],
          });
          const shown = formatHtml(rendered).text;
          expect([written, squeezed(shown)]).toEqual([written, squeezed(formatted.text)]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}

describe('escaping', () => {
  it.each([
    ['*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['[a](http://b) ![c](d)', '\\[a\\](http\\://b) !\\[c\\](d)'],
    ['<script> &amp; > |', '\\<script\\> \\&amp; \\> \\|'],
    ['$x$ \\', '\\$x\\$ \\\\'],
    ['# a', '\\# a'],
    ['## a', '\\## a'],
    ['- a', '\\- a'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['+ a', '\\+ a'],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    [
      'see www.example.com or HTTPS://example.com',
      'see www\\.example.com or HTTPS\\://example.com',
    ],
    ['a@example.com', 'a\\@example.com'],
    ['1.5 and 2) and a-b #1', '1.5 and 2) and a-b #1'],
  ])('turns %j into %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('never turns text into markup, by the rules of CommonMark', () => {
    const piece = fc.constantFrom(
      ...'*_`[]()<>&~|$\\#+-=!:@'.split(''),
      ...['1.', '1)', ' ', 'a', '://', 'http', 'www.', '\n', '    ', '\t', '&lt;', '---', '<b>'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const written of toMarkdown(formatPlain(pieces.join(''))).split('\n')) {
          // Lines in a row that begin with `1.`, `2.` or the same sign are the items of a list …
          if (written === '<!-- -->') continue;
          const line = written.replace(/^(?:- |\d{1,9}\. )/u, '');
          // What is escaped is text; the rest must not be active anywhere in a line …
          const rest = line.replace(/\\[\\`*_[\]()<>&~|$:.@#+=!-]/gu, 'x');
          expect(rest).not.toMatch(/[\\`*_[\]<>&~|$@]|https?:\/\/|www\./iu);
          // … nor at its start, where four spaces would make code of it.
          expect(rest).not.toMatch(/^(?:\s{4}|\s*(?:[#+=-]|\d{1,9}[.)](?:\s|$)))/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});

it.each([
  ['words', 'our *audit* committee', 'audit', 'our \\***audit**\\* committee'],
  ['the words between spaces', 'our audit committee', ' audit ', 'our **audit** committee'],
  ['no sign that touches a word outside', 'subcommittee(s)', '(s)', 'subcommittee(**s)**'],
  ['a whole line', '# 1|2', '# 1|2', '**# 1\\|2**'],
])('boldMarkdown marks %s', (_, text, bold, expected) => {
  const start = text.indexOf(bold);
  expect(boldMarkdown(text, [{ start, end: start + bold.length }])).toBe(expected);
});
