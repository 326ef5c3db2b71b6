import { asciiKey, type Filing } from '@cydkit/parser';

/** Whether the source loses characters and line breaks on its way. */
export function losesCharacters({ source, facts }: Filing): boolean {
  if (source.format === 'notes') return true;
  // A Markdown table has each cell on one line; the other dumps keep the paragraphs.
  if (source.format !== 'viewer-page-text') return false;
  return !facts.some(({ value }) => typeof value === 'string' && value.includes('\n'));
}

const known = new Map<string, boolean>();

/** Whether a character (a UTF-16 code unit) is one of those that such sources lose. */
export function isLost(character: string): boolean {
  const before = known.get(character);
  if (before !== undefined) return before;
  const lost = asciiKey(character) === '';
  known.set(character, lost);
  return lost;
}
