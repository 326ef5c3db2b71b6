const PRINTABLE_ASCII = /^[ -~]*$/;

/** Marks that join the character before them, and characters that are not seen at all. */
const NO_COLUMN = /[\p{M}\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u;

/** Wide and full-width characters of Unicode Standard Annex 11, by block, and emoji. */
const TWO_COLUMNS =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += columnsOfCharacter(character);
  return columns;
}

/** 0 for a combining mark, 2 for a wide character, 1 for every other. */
export function columnsOfCharacter(character: string): 0 | 1 | 2 {
  if (character <= '~') return 1;
  if (NO_COLUMN.test(character)) return 0;
  return TWO_COLUMNS.test(character) ? 2 : 1;
}
