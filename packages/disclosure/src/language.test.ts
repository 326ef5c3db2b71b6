import { expect, it } from 'vitest';
import { isEnglish } from './language';

it.each([
  ['en', true],
  ['en-US', true],
  ['EN-gb', true],
  ['es', false],
  ['enm', false],
  ['', false],
  [undefined, true],
])('%j is English: %s', (lang, expected) => {
  expect(isEnglish(lang)).toBe(expected);
});
