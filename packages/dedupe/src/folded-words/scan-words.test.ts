import { expect, it } from 'vitest';
import { foldWords } from './scan-words';

it.each([
  ['turns signs and white space into one space', ' The plan,\n(tested)!', 'the plan tested'],
  ['drops apostrophes', 'Company’s o’clock', 'companys oclock'],
  ['keeps other scripts', 'Réunion 取締役会 𝒳', 'réunion 取締役会 𝒳'],
  ['leaves nothing of signs', '— …', ''],
])('foldWords %s', (_, text, expected) => {
  expect(foldWords(text)).toBe(expected);
});

it('folds texts of any length', () => {
  expect(foldWords('Ab '.repeat(20_000))).toBe('ab '.repeat(20_000).trim());
});
