import { columnsOf, wrap } from '../text/wrap';
import { widest } from './name-lines';

/** A longer word is broken where there is no room for it. An accession number is not longer. */
export const longestWord = 20;

/** Text of at most this many columns is never cut: names are shorter, passages are longer. */
const longestName = 120;
/** A name has room in as few lines; longer text is cut to them. */
const mostLines = 5;

/**
 * Returns the lines of text in a column. A word that does not fit is broken after a hyphen, if it has
 * one. Only what is too long to be a name is cut, as `…` shows.
 */
export function cellLines(text: string, width: number): string[] {
  const words = text.split(' ').map((word) => brokenWord(word, width));
  const lines = wrap(words.join(' '), width);
  if (lines.length <= mostLines || columnsOf(text) <= longestName) return lines;
  const [last = ''] = wrap(lines[mostLines - 1] ?? '', width - 2);
  return [...lines.slice(0, mostLines - 1), `${last} …`];
}

/** Returns the width in which these texts can still be read. */
export function leastWidth(texts: readonly string[]): number {
  return texts.reduce((most, text) => {
    const name = Math.ceil(Math.min(columnsOf(text), longestName) / mostLines);
    return Math.max(most, name, widest(text.split(' ').flatMap(partsOfWord)));
  }, 0);
}

function partsOfWord(word: string): string[] {
  if (columnsOf(word) <= longestWord) return [word];
  return word.split(/(?<=-)/u).map((part) => (columnsOf(part) <= longestWord ? part : broken));
}

const broken = ' '.repeat(longestWord);

/** Puts spaces after the hyphens at which the word is to be broken. */
function brokenWord(word: string, width: number): string {
  if (columnsOf(word) <= width) return word;
  let line = '';
  let text = '';
  for (const part of word.split(/(?<=-)/u)) {
    const fits = line === '' || columnsOf(line) + columnsOf(part) <= width;
    text += fits ? part : ` ${part}`;
    line = fits ? line + part : part;
  }
  return text;
}
