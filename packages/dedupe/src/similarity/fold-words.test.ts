import { expect, it } from 'vitest';
import { foldWords } from './fold-words';

it.each([
  ['signs and white space are one space', ' The plan,\n(tested)!', 'the plan tested'],
  ['apostrophes are left out', 'Company’s o’clock', 'companys oclock'],
  ['other scripts stay', 'Réunion 取締役会 𝒳', 'réunion 取締役会 𝒳'],
  ['nothing is left of signs', '— …', ''],
])('%s', (_, text, expected) => {
  expect(foldWords(text)).toBe(expected);
});

it('takes texts of any length', () => {
  expect(foldWords('Ab '.repeat(20_000))).toBe('ab '.repeat(20_000).trim());
});
