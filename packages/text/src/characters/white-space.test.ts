import { expect, it } from 'vitest';
import { collapse, collapseLines, withoutInvisible } from './white-space';

it.each([
  [' a \t\r\n b\u00a0\u2003c ', 'a b c'],
  ['cyber\u200bsecu\u2060rity\ufeff', 'cybersecurity'],
  ['\u200b', ''],
])('collapses %j to %j', (text, expected) => {
  expect(collapse(text)).toBe(expected);
});

it('keeps soft hyphens and joiners, which carry meaning', () => {
  expect(withoutInvisible('co\u00adoperate \u200d')).toBe('co\u00adoperate \u200d');
});

it('keeps the lines that have text, whatever ends them', () => {
  expect(collapseLines(' a  b\r\n\n\r c \n\u00a0\nd')).toBe('a b\nc\nd');
});
