/**
 * White space and invisible characters, in one place: nothing else in the project decides what
 * counts as space.
 *
 * White space is what Unicode says (`\s`: also the no-break space of filings). Zero-width space,
 * word joiner and byte order mark are no characters to a reader and are dropped where text is read
 * from a source, so that "cyber\u200Bsecurity" is one word. Control characters stay: whoever shows
 * a text must not let one through to a terminal.
 */
const invisible = /[\u200b\u2060\ufeff]/gu;

/** Drops the characters that have no width and mean nothing. */
export function withoutInvisible(text: string): string {
  return text.search(invisible) === -1 ? text : text.replace(invisible, '');
}

/** What `\s` matches but the space, in one byte and beyond: the platform finds each very fast. */
const narrow = ['  ', '\n', '\u00a0', '\t', '\r', '\v', '\f'];
const wide = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/u;

const isEven = (text: string): boolean =>
  !narrow.some((each) => text.includes(each)) && !wide.test(text);

/** Every run of white space becomes one space, also at the ends. Nothing else changes. */
export function squeeze(text: string): string {
  return isEven(text) ? text : text.replace(/\s{2,}|[^\S ]/gu, ' ');
}

/**
 * Every run of white space becomes one space, none at the ends. Nothing else changes: what is no
 * white space stays, character by character, even if it is invisible.
 */
export function collapseSpace(text: string): string {
  return squeeze(text.trim());
}

/** The text as it is read: without invisible characters, white space collapsed. */
export function collapse(text: string): string {
  return collapseSpace(withoutInvisible(text));
}

/** Lines collapsed one by one, empty ones dropped. */
export function collapseLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map(collapse)
    .filter((line) => line !== '')
    .join('\n');
}
