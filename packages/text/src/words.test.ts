import { expect, it } from 'vitest';
import { hasWord, isWordCharacter } from './words';

it.each(['a', 'É', '\u0301', '7', '_', '𝒜'])('%s is part of a word', (character) => {
  expect(isWordCharacter(character)).toBe(true);
});

it.each(['-', '’', ' ', '•', '.', ''])('%j is part of no word', (character) => {
  expect(isWordCharacter(character)).toBe(false);
});

it.each([
  ['• 1', true],
  ['a', true],
  ['—•.', false],
  ['', false],
])('%j has a word: %s', (text, expected) => {
  expect(hasWord(text)).toBe(expected);
});
