const wordCharacter = /^[\p{L}\p{M}\p{N}_]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether a character is part of a word: a letter, a mark on one, a digit, the underscore. */
export function isWordCharacter(character: string): boolean {
  return wordCharacter.test(character);
}

/** Whether a text has a letter or a digit. A bullet, a dash or a stop is no word. */
export function hasWord(text: string): boolean {
  return letterOrDigit.test(text);
}
