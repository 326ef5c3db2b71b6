import { asciiKey, type Filing } from '@cydkit/parser';

/** A disclosure of so many characters has paragraphs. */
const LONG = 2000;

/** Whether the source loses characters and line breaks on its way. */
export function losesCharacters({ source, facts }: Filing): boolean {
  if (source.format === 'notes') return true;
  // A Markdown table has each cell on one line; the other dumps keep the paragraphs.
  if (source.format !== 'viewer-page-text') return false;
  const texts = facts.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return texts.join('').length > LONG && !texts.some((text) => text.includes('\n'));
}

const known = new Map<string, boolean>();

/**
 * Whether a character (a UTF-16 code unit) is one that such sources lose, or the typewriter's form
 * of one: they keep `Company's` and make `Companys` of `Company’s`.
 */
export function isLost(character: string): boolean {
  const before = known.get(character);
  if (before !== undefined) return before;
  const lost = character === "'" || asciiKey(character) === '';
  known.set(character, lost);
  return lost;
}

/** The key of `asciiKey`, without apostrophes. */
export function lettersKey(text: string): string {
  return asciiKey(text).replaceAll("'", '');
}
