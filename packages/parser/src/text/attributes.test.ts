import { expect, it } from 'vitest';
import { readAttributes } from './attributes';

it.each([
  [' a="1" b=\'2\' c=3 d', { a: '1', b: '2', c: '3', d: '' }],
  [' a = "1"\n\tb="2"', { a: '1', b: '2' }],
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
])('reads %j', (source, expected) => {
  expect(Object.fromEntries(readAttributes(source))).toEqual(expected);
});
