/** Fewer letters than this make no word that discloses anything. */
const fewestLetters = 3;

/** Whether a text says anything: "None." does, "." does not. */
export function hasWords(text: string): boolean {
  let letters = 0;
  for (const _ of text.matchAll(/\p{L}/gu)) {
    letters += 1;
    if (letters >= fewestLetters) return true;
  }
  return false;
}

/** `true` or `false` where a text is nothing else, as a boolean would be written; else `null`. */
export function booleanWord(text: string): string | null {
  return /^\s*["'“”]?(true|false)["'“”]?[.\s]*$/iu.exec(text)?.[1] ?? null;
}
