import { describe, expect, it } from 'vitest';
import { decodeText, elementKey, localName, readAttributes, readMarkup } from './markup';

/** Returns the pieces of markup: `<p| class="x">`, `/p`, `"text"`. */
function tokens(source: string): string[] {
  const found: string[] = [];
  readMarkup(source, {
    text: (text) => found.push(JSON.stringify(text)),
    open: (name, attributes, empty) => found.push(`<${name}|${attributes}${empty ? '/' : ''}>`),
    close: (name) => found.push(`/${name}`),
  });
  return found;
}

describe('readMarkup', () => {
  it.each([
    ['elements and text', '<p class="x">a</p>', ['<p| class="x">', '"a"', '/p']],
    ['empty elements', '<br/><img src="a"/>', ['<br|/>', '<img| src="a"/>']],
    ['character references', 'a &amp; b&nbsp;&#8212;&#x2610;', ['"a & b\u00a0—☐"']],
    ['old references to windows-1252', '&#150;&#146;', ['"–’"']],
    ['comments', 'a<!-- <p> -- > -->b', ['"a"', '"b"']],
    ['an empty comment as browsers do', 'a<!-->b', ['"a"', '"b"']],
    ['a comment that ends as browsers allow', 'a<!-- b --!>c<!----!>d', ['"a"', '"c"', '"d"']],
    ['a comment that begins like such an end', 'a<!--!>b-->c<!---!>d-->e', ['"a"', '"c"', '"e"']],
    ['CDATA as text', '<![CDATA[<p> & ]]>', ['"<p> & "']],
    ['processing instructions', 'a<?php <p> ?>b', ['"a"', '"b"']],
    ['a doctype', '<!DOCTYPE html>a', ['"a"']],
    [
      'script',
      '<script>if (a < b) "<p>"</script>x',
      ['<script|>', '"if (a < b) \\"<p>\\""', '/script', '"x"'],
    ],
    [
      'references in a script as XML',
      '<script>"&lt;b&gt;"</script>',
      ['<script|>', '"\\"<b>\\""', '/script'],
    ],
    [
      'CDATA and comments in a script as XML',
      '<script>//<![CDATA[\na < "<b>" ]]] && b//]]><!-- c -->d</script>',
      ['<script|>', '"//"', '"\\na < \\"<b>\\" ]]] && b//"', '"d"', '/script'],
    ],
    [
      'references in a script with tags as browsers',
      '<script>"<b>&lt;"</script>',
      ['<script|>', '"\\"<b>&lt;\\""', '/script'],
    ],
    ['the ends of lines', 'a\r\nb\rc\n&#13;<![CDATA[\r\n]]>', ['"a\\nb\\nc\\n\\r"', '"\\n"']],
    ['style in capitals', '<STYLE>a>b{}</Style>x', ['<STYLE|>', '"a>b{}"', '/Style', '"x"']],
    ['> in attributes', '<p title="a > b">c', ['<p| title="a > b">', '"c"']],
    ['quotes outside values', "<p don't>c", ["<p| don't>", '"c"']],
    ['a quote that is never closed', '<p a="b>c', ['<p| a="b>', '"c"']],
    ['newlines in tags', '<p\n a="b"\n>c</p\n>', ['<p|\n a="b"\n>', '"c"', '/p']],
    ['a < that begins no tag', 'a < b <5 </ 3 <', ['"a < b <5 </ 3 <"']],
    ['a tag cut off', 'a<p class="x', ['"a"', '<p| class="x>']],
    ['a comment cut off', 'a<!-- b', ['"a"']],
    ['nothing', '', []],
  ])('reads %s', (_, source, expected) => {
    expect(tokens(source)).toEqual(expected);
  });

  it('closes a script that is cut off', () => {
    expect(tokens('<script>a')).toEqual(['<script|>', '"a"', '/script']);
  });
});

it('identifies elements by local name in lower case', () => {
  expect(localName('ix:nonNumeric')).toBe('nonNumeric');
  expect(localName('p')).toBe('p');
  expect(elementKey('h:TD')).toBe('td');
});

it('decodes text once', () => {
  expect(decodeText('&amp;lt;')).toBe('&lt;');
});

it('ends a name before a character that names cannot contain', () => {
  expect(tokens('<b\0id="x">a</b\0>')).toEqual(['<b|\0id="x">', '"a"', '/b']);
  expect(tokens('<p"x">')).toEqual(['<p|"x">']);
});

it.each([
  [' a="1" b=\'2\' c=3 d', { a: '1', b: '2', c: '3', d: '' }],
  [' a = "1"\n\tb="2"', { a: '1', b: '2' }],
  [' a="1\r\n2\r3\n4\t5" b="1&#10;&#9;2&#xD;"', { a: '1 2 3 4 5', b: '1\n\t2\r' }],
  [' a="x > y" b="it\'s"', { a: 'x > y', b: "it's" }],
  [' a="&amp;&lt;&#8217;&nbsp;"', { a: '&<’\u00a0' }],
  [' href="?a=1&copy=2"', { href: '?a=1&copy=2' }],
  [' a="1" a="2"', { a: '1' }],
  [' xml:lang="en" data-x_1="y"', { 'xml:lang': 'en', 'data-x_1': 'y' }],
  [
    ' __proto__="x" constructor="y"',
    Object.fromEntries([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]),
  ],
  [' a="never closed b=2', { a: '', never: '', closed: '', b: '2' }],
  ['', {}],
])('reads the attributes %j', (source, expected) => {
  expect(Object.fromEntries(readAttributes(source))).toEqual(expected);
});

it('gives a long text in pieces that cut no reference, line end or character', () => {
  for (const [source, text] of [
    ['a&amp;', 'a&'],
    ['&#x1F600;b', '😀b'],
    ['a\r\n', 'a\n'],
    ['😀', '😀'],
    ['word ', 'word '],
  ] as const) {
    for (const before of ['', 'x', 'xy']) {
      const pieces: string[] = [];
      const handler = {
        text: (piece: string) => pieces.push(piece),
        open: () => {},
        close: () => {},
      };
      readMarkup(before + source.repeat(50_000), handler);
      expect(pieces.length).toBeGreaterThan(1);
      expect(pieces.join('')).toBe(before + text.repeat(50_000));
      for (const piece of pieces) expect(piece).not.toMatch(/^[\udc00-\udfff]|&amp|\r/u);
    }
  }
});
