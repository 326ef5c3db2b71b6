/** What a character is to the tokenizer. */
export const space = 1;
/** A letter, mark, digit or underscore: part of a word. */
export const letter = 2;
const sign = 3;
/** The first half of a character; `classAt` gives the class of the whole. */
export const halfCharacter = 4;

const spacePattern = /^\s$/u;
const letterPattern = /^[\p{L}\p{M}\p{N}_]$/u;

function classify(character: string): number {
  return spacePattern.test(character) ? space : letterPattern.test(character) ? letter : sign;
}

/** Classes of the Basic Multilingual Plane, filled on demand because the patterns are slow. */
const known = new Uint8Array(0x10000).fill(halfCharacter, 0xd800, 0xdc00);

function learn(unit: number): number {
  const found = classify(String.fromCharCode(unit));
  known[unit] = found;
  return found;
}

/** Returns the class of a code unit. */
export function classOf(unit: number): number {
  return known[unit] || learn(unit);
}

/** Returns the class of the character that begins at `at`. */
export function classAt(text: string, at: number): number {
  const found = classOf(text.charCodeAt(at));
  return found === halfCharacter
    ? classify(String.fromCodePoint(text.codePointAt(at) ?? 0))
    : found;
}

function isFirstHalf(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}
function isSecondHalf(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}

/** True if the character that begins at `at` has two code units. */
export function isWide(text: string, at: number): boolean {
  return isFirstHalf(text.charCodeAt(at)) && isSecondHalf(text.charCodeAt(at + 1));
}

/** True if no token continues across `at`: it is inside neither a word nor a character. */
export function isTokenBorder(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  if (isWide(text, at - 1)) return false;
  const before = at > 1 && isWide(text, at - 2) ? at - 2 : at - 1;
  return classAt(text, at) !== letter || classAt(text, before) !== letter;
}
