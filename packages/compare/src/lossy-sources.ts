import { asciiKey, type Filing } from '@cydkit/parser';

/** A disclosure with more characters has paragraphs. */
const long = 2000;

/** True if the source of a filing loses characters and line breaks. */
export function losesCharacters({ source, facts }: Filing): boolean {
  if (source.format === 'notes') return true;
  // A Markdown table has each cell on one line; the other dumps keep the paragraphs.
  if (source.format !== 'viewer-page-text') return false;
  const texts = facts.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return texts.join('').length > long && !texts.some((text) => text.includes('\n'));
}

const known = new Map<string, boolean>();

/**
 * True if a character (a UTF-16 code unit) is one that such sources lose, or the straight form of one:
 * they keep `Company's` but turn `Company’s` into `Companys`.
 */
export function isLost(character: string): boolean {
  const before = known.get(character);
  if (before !== undefined) return before;
  const lost = character === "'" || asciiKey(character) === '';
  known.set(character, lost);
  return lost;
}

/** Returns the key of `asciiKey`, without apostrophes. */
export function lettersKey(text: string): string {
  return asciiKey(text).replaceAll("'", '');
}
