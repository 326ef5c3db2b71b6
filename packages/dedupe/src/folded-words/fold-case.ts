/** A code unit folded to this is not part of a word. */
export const noLetter = 0;

const unknown = 0xffff;
const wordPattern = /^[\p{L}\p{M}\p{N}_]$/u;

/** What each code unit is folded to, filled on demand because the pattern is slow. */
const folded = new Uint16Array(0x10000).fill(unknown);

/**
 * Returns a code unit of a word in lower case, or `noLetter` for what is between words. Lower case is
 * Unicode's, whatever the locale; a letter whose lower case is longer than one unit stays as it is.
 */
export function foldUnit(unit: number): number {
  const known = folded[unit] ?? unknown;
  return known === unknown ? learn(unit) : known;
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const lower = character.toLowerCase();
  // Surrogates count as letters: words of rare scripts, and emoji with them.
  const isLetter = wordPattern.test(character) || (unit >= 0xd800 && unit <= 0xdfff);
  const result = isLetter ? (lower.length === 1 ? lower.charCodeAt(0) : unit) : noLetter;
  folded[unit] = result;
  return result;
}

/** True for `'` and `’`, dropped inside a word since some sources lose them: `Company’s`, `Companys`. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}
