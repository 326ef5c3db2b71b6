import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Formatter } from './formatter';
import { readMarkup } from './markup';

function read(html: string): { text: string; concealed: string } {
  const formatter = new Formatter(false);
  readMarkup(html, formatter);
  return { text: formatter.finish().text, concealed: formatter.concealedText };
}

function around(attributes: string, inner = 'DRAFT'): string {
  return `<p>a <span ${attributes}>${inner}</span> b</p>`;
}

describe('text is concealed', () => {
  it.each([
    'style="display:none"',
    "style='display : none'",
    'style="color:red; DISPLAY: None !important;"',
    'style="display:block;display:none"',
    'style="visibility:hidden"',
    'style="visibility: collapse"',
    'style="font-size:0"',
    'style="font-size: 0pt"',
    'style="font-size:0.0em;color:#000"',
    'style="font-size:.0px"',
    'style="font:0/0 serif"',
    'hidden',
    'hidden="hidden"',
    'hidden="" class="x"',
    'hidden="until-found"',
  ])('by %s', (attributes) => {
    expect(read(around(attributes))).toEqual({ text: 'a b', concealed: 'DRAFT' });
    const nested = around(attributes, '<b style="color:red">DR<i>AF</i></b>T');
    expect(read(nested)).toEqual({ text: 'a b', concealed: 'DRAFT' });
  });
});

describe('text is shown', () => {
  it.each([
    'style="display:inline"',
    'style="text-decoration:none;border:none"',
    'style="display:none;display:inline"',
    'style="visibility:visible"',
    'style="font-size:0.5pt"',
    'style="font-size:10pt"',
    'style="font-size:06pt"',
    'style="font:10pt/0 serif"',
    'style="overflow:hidden"',
    'style="border-collapse:collapse"',
    'aria-hidden="true"',
    'title="hidden"',
    'hidden="hidden" style="display:inline"',
    'data-style="display:none"',
  ])('with %s', (attributes) => {
    expect(read(around(attributes))).toEqual({ text: 'a DRAFT b', concealed: '' });
  });
});

describe('elements inside', () => {
  it.each([
    ['style="display:none"', 'style="display:inline"', false],
    ['style="display:none"', 'style="visibility:visible;font-size:9pt"', false],
    ['hidden', 'style="display:inline"', false],
    ['style="visibility:hidden"', 'style="visibility:visible"', true],
    ['style="visibility:hidden"', 'style="visibility:inherit"', false],
    ['style="visibility:hidden"', 'style="font-size:9pt"', false],
    ['style="font-size:0"', 'style="font-size:9pt"', true],
    ['style="font-size:0"', 'style="font-size:1rem"', true],
    ['style="font-size:0"', 'style="font-size:medium"', true],
    ['style="font-size:0"', 'style="font:9pt serif"', false],
    ['style="font-size:0"', 'style="font-size:120%"', false],
    ['style="font-size:0"', 'style="font-size:2em"', false],
    ['style="font-size:0"', 'style="font-size:larger"', false],
    ['style="font-size:0;visibility:hidden"', 'style="font-size:9pt"', false],
  ])('of %s with %s are shown: %s', (outer, inner, isShown) => {
    const { text } = read(around(outer, `x<i ${inner}>y</i>z`));
    expect(text).toBe(isShown ? 'a y b' : 'a b');
  });
});

it('breaks no line and fills no cell with what is gone', () => {
  expect(read('<p>a <div hidden><p>x</p><br/><p>y</p></div>b</p>')).toEqual({
    text: 'a b',
    concealed: 'x y',
  });
  expect(read('<table><tr><td>a</td><td hidden>x</td><td>b</td></tr></table>').text).toBe('a b');
  expect(read('<ul><li>a</li><li hidden>x</li><li>b</li></ul>').text).toBe('a\nb');
  expect(read('a<img hidden alt="x"/><img style="visibility:hidden" alt="y"/>b').text).toBe('ab');
});

it('ends with the element, whatever is left open inside', () => {
  expect(read('<p>a <span hidden>x<b>y</span> b</p>').text).toBe('a b');
  expect(read('<div>a <span hidden>x</div><p>b</p>').text).toBe('a\nb');
  expect(read('a<span hidden/>b').text).toBe('ab');
});

it('loses no text, for any markup', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div style="display:none">',
      '</div>',
      '<b hidden>',
      '</b>',
      'one ',
      'two ',
    ],
    ...['<i style="visibility:hidden">', '<i style="visibility:visible">', '</i>', '<br/>'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { text, concealed } = read(pieces.join(''));
      const words = (all: string): string[] => (all.match(/lamp|reef/gu) ?? []).sort();
      expect(words(text + concealed)).toEqual(words(pieces.join('')));
    }),
  );
});
