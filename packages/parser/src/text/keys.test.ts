import { expect, it } from 'vitest';
import { asciiKey, comparisonKey } from './keys';

it.each([
  ['white space', 'a  b\nc', ' a b c '],
  ['invisible characters', 'cyber\u200bsecurity', 'cybersecurity'],
  ['composition', 'cafe\u0301', 'café'],
])('comparisonKey is the same under another %s', (_, a, b) => {
  expect(comparisonKey(a)).toBe(comparisonKey(b));
});

it('folds nothing else in comparisonKey', () => {
  const texts = ['Board', 'board', 'Board.', '“Board”', '"Board"', 'Bo ard'];
  expect(new Set(texts.map(comparisonKey)).size).toBe(texts.length);
});

it('keeps in asciiKey what the SEC’s data sets keep, without white space', () => {
  expect(asciiKey('The Company’s “R&amp;D” – "risk" • 5\u00a0%')).toBe('TheCompanysR&Drisk5%');
});
