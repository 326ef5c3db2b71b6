/**
 * Breaks text at spaces into lines of at most `width` columns; a word that is longer is broken
 * where it must. Line feeds of the text stay.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of text.split(' ').filter((part) => part !== '')) {
    for (const piece of pieces(word, width)) {
      const own = columnsOf(piece);
      if (line === '') {
        line = piece;
        columns = own;
      } else if (columns + 1 + own <= width) {
        line += ` ${piece}`;
        columns += 1 + own;
      } else {
        lines.push(line);
        line = piece;
        columns = own;
      }
    }
  }
  return [...lines, line];
}

/** The word itself if it fits, else its parts; a combining mark stays with its base. */
function pieces(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let columns = 0;
  for (const character of word) {
    const own = columnsOfCharacter(character);
    if (columns + own > width && part !== '') {
      parts.push(part);
      part = '';
      columns = 0;
    }
    part += character;
    columns += own;
  }
  return [...parts, part];
}

const printableAscii = /^[ -~]*$/;

/** Marks that join the character before them, and characters that are not seen at all. */
const noColumn = /[\p{M}\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u;

/** Wide and full-width characters of Unicode Standard Annex 11, by block, and emoji. */
const twoColumns =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  if (printableAscii.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += columnsOfCharacter(character);
  return columns;
}

/** 0 for a combining mark, 2 for a wide character, 1 for every other. */
function columnsOfCharacter(character: string): 0 | 1 | 2 {
  if (character <= '~') return 1;
  if (noColumn.test(character)) return 0;
  return twoColumns.test(character) ? 2 : 1;
}
