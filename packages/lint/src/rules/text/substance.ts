import { isHeading } from './headings';

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

/** Whether a text says no more than that the item does not apply. */
export function notApplicable(text: string): boolean {
  return /^\W*(?:item\s*(?:1c|16k)\W*)?(?:cybersecurity\W*)?(?:not applicable|n\/a|none applicable|not required)[\s.]*$/iu.test(
    text,
  );
}

/**
 * Whether a text says something that can be judged. Of what has no words, is a boolean, a heading or
 * "not applicable", another rule says that, and it would be idle to ask what else is missing.
 */
export function hasSubstance(text: string): boolean {
  return hasWords(text) && booleanWord(text) === null && !isHeading(text) && !notApplicable(text);
}
