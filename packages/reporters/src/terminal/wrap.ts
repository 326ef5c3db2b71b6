import { columnsOf, columnsOfCharacter } from './columns';

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
