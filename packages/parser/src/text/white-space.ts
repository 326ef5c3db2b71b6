/**
 * White space and invisible characters, in one place: nothing else in the project decides what
 * counts as space.
 *
 * White space is what Unicode says (`\s`: also the no-break space of filings). Zero-width space,
 * word joiner and byte order mark are no characters to a reader and are dropped, so that
 * "cyber\u200Bsecurity" is one word. Control characters stay: whoever shows a text must not let one
 * through to a terminal.
 */
const invisible = /[\u200b\u2060\ufeff]/gu;

/** Drops the characters that have no width and mean nothing. */
export function withoutInvisible(text: string): string {
  return text.search(invisible) === -1 ? text : text.replace(invisible, '');
}

/** Every run of white space becomes one space. Nearly all are one already, and none of its matches. */
export function squeeze(text: string): string {
  return text.replace(/\s\s+|[^\S ]/gu, ' ');
}

/** Every run of white space becomes one space; none at the ends. */
export function collapse(text: string): string {
  return squeeze(withoutInvisible(text)).trim();
}

/** Lines collapsed one by one, empty ones dropped. */
export function collapseLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map(collapse)
    .filter((line) => line !== '')
    .join('\n');
}
