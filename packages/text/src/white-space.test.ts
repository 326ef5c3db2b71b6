import { expect, it, test } from 'vitest';
import { collapse, collapseLines, withoutInvisible } from './white-space';

it.each([
  [' a \t\r\n b\u00a0\u2003c ', 'a b c'],
  ['cyber\u200bsecu\u2060rity\ufeff', 'cybersecurity'],
  ['\u200b', ''],
])('collapse(%j) is %j', (text, expected) => {
  expect(collapse(text)).toBe(expected);
});

test('soft hyphens and joiners stay: they mean something', () => {
  expect(withoutInvisible('co\u00adoperate \u200d')).toBe('co\u00adoperate \u200d');
});

test('collapseLines keeps the lines that have text, whatever ends them', () => {
  expect(collapseLines(' a  b\r\n\n\r c \n\u00a0\nd')).toBe('a b\nc\nd');
});
