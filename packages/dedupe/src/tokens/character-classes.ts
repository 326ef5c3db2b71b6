/** What a character is to the tokeniser. */
export const SPACE = 1;
export const LETTER = 2;
const SIGN = 3;
/** Not a character but the first half of one, for which `classAt` has to be asked. */
export const HALF = 4;

const spacePattern = /^\s$/u;
const letterPattern = /^[\p{L}\p{M}\p{N}_]$/u;

const classify = (character: string): number =>
  spacePattern.test(character) ? SPACE : letterPattern.test(character) ? LETTER : SIGN;

/** Classes of the Basic Multilingual Plane, filled on demand: the patterns are slow. */
const known = new Uint8Array(0x10000).fill(HALF, 0xd800, 0xdc00);

function learn(unit: number): number {
  const found = classify(String.fromCharCode(unit));
  known[unit] = found;
  return found;
}

/** The class of a code unit. */
export const classOf = (unit: number): number => known[unit] || learn(unit);

/** The class of the character that begins at `at`. */
export function classAt(text: string, at: number): number {
  const found = classOf(text.charCodeAt(at));
  return found === HALF ? classify(String.fromCodePoint(text.codePointAt(at) ?? 0)) : found;
}

const isFirstHalf = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isSecondHalf = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/** Whether the character that begins at `at` has two code units. */
export const isWide = (text: string, at: number): boolean =>
  isFirstHalf(text.charCodeAt(at)) && isSecondHalf(text.charCodeAt(at + 1));

/** Whether no token goes on across `at`: it is inside no word and inside no character. */
export function isTokenBorder(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  if (isWide(text, at - 1)) return false;
  const before = at > 1 && isWide(text, at - 2) ? at - 2 : at - 1;
  return classAt(text, at) !== LETTER || classAt(text, before) !== LETTER;
}
