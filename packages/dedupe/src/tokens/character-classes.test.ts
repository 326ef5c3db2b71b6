import { describe, expect, it } from 'vitest';
import { isTokenBorder } from './character-classes';

describe('a token border', () => {
  it.each<[string, string, number, boolean]>([
    ['is at the start of a text', 'ab', 0, true],
    ['is at its end', 'ab', 2, true],
    ['is not inside a word', 'ab', 1, false],
    ['is not before a digit, an underscore or a combining mark of it', 'a1_\u0301', 2, false],
    ['is before white space', 'a b', 1, true],
    ['is after white space', 'a b', 2, true],
    ['is between a word and a sign', 'a.', 1, true],
    ['is between two signs', '..', 1, true],
    ['is not inside a character of two code units', '😀', 1, false],
    ['is between such a sign and a word', '😀a', 2, true],
    ['is not between two letters of two code units', '𝒳𝒴', 2, false],
    ['is not between such a letter and another', '𝒳a', 2, false],
    ['is after half of a character', '\ud83da', 1, true],
  ])('%s', (_, text, at, expected) => {
    expect(isTokenBorder(text, at)).toBe(expected);
  });
});
