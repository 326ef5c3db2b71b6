import { expect, it, test } from 'vitest';
import { asciiKey, comparisonKey } from './keys';

it.each([
  ['white space', 'a  b\nc', ' a b c '],
  ['invisible characters', 'cyber\u200bsecurity', 'cybersecurity'],
  ['composition', 'cafe\u0301', 'café'],
])('comparisonKey is the same under another %s', (_, a, b) => {
  expect(comparisonKey(a)).toBe(comparisonKey(b));
});

test('comparisonKey folds nothing else', () => {
  const texts = ['Board', 'board', 'Board.', '“Board”', '"Board"', 'Bo ard'];
  expect(new Set(texts.map(comparisonKey)).size).toBe(texts.length);
});

test('asciiKey leaves what the SEC’s data sets leave, without white space', () => {
  expect(asciiKey('The Company’s “R&amp;D” – "risk" • 5\u00a0%')).toBe('TheCompanysR&Drisk5%');
});
