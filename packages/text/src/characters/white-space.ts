/**
 * White space and invisible characters: only this file decides what counts as space.
 *
 * White space is what Unicode defines (`\s`, including the no-break space of filings). Readers do not
 * see a zero-width space, word joiner or byte order mark, so these are dropped when text is read from a
 * source, and "cyber\u200Bsecurity" is one word. Control characters stay; code that shows text must not
 * pass them to a terminal.
 */
const invisible = /[\u200b\u2060\ufeff]/gu;

/** Drops characters that have no width and no meaning. */
export function withoutInvisible(text: string): string {
  return text.search(invisible) === -1 ? text : text.replace(invisible, '');
}

/** All that `\s` matches except the space, in one byte and beyond: the platform finds each very fast. */
const narrow = ['  ', '\n', '\u00a0', '\t', '\r', '\v', '\f'];
const wide = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/u;

function isEven(text: string): boolean {
  return !narrow.some((each) => text.includes(each)) && !wide.test(text);
}

/** Replaces every run of white space by one space, also at the ends. Changes nothing else. */
export function squeeze(text: string): string {
  return isEven(text) ? text : text.replace(/\s{2,}|[^\S ]/gu, ' ');
}

/**
 * Replaces every run of white space by one space and trims the ends. Changes nothing else: other
 * characters stay, even invisible ones.
 */
export function collapseSpace(text: string): string {
  return squeeze(text.trim());
}

/** Returns the text as a reader sees it: without invisible characters, white space collapsed. */
export function collapse(text: string): string {
  return collapseSpace(withoutInvisible(text));
}

/** Collapses lines one by one and drops empty ones. */
export function collapseLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map(collapse)
    .filter((line) => line !== '')
    .join('\n');
}
