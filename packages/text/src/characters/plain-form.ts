import type { Replacement } from '../replacements';

/** What no reader sees: soft hyphens, joiners, marks of direction, variation selectors. */
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;

/** A character with the marks on it, as many as Unicode's stream-safe format has, or one beyond ASCII. */
const candidates = /\P{M}?\p{M}{1,30}|[^\p{M}\p{ASCII}]/gu;

/** Small, full-width and half-width forms, and the letters and digits of mathematics. */
const styled = /^[\ufe50-\ufe6b\uff01-\uffee\u{1d400}-\u{1d7ff}]/u;

const hyphens = /^[\u2010\u2011]$/u;

const letters = /^[\p{L}\p{M}]+$/u;

/** Raised letters; with the next letter they would read as another word. */
const raised = /[\p{Lm}\u00aa\u00ba\u2120\u2122]/u;

/** What single characters become, learned as they occur. */
const known = new Map<string, string>();

/**
 * Finds the characters that a text has in another form than a reader would type them, with the plain
 * form of each: nothing for invisible ones, `fi` for a ligature, `-` for a hyphen that does not break,
 * `A` for its full-width form, one character for a letter and its accent.
 *
 * Only what looks the same is replaced: superscripts, fractions and circled numbers stay.
 */
export function plainForms(text: string): Replacement[] {
  const found: Replacement[] = [];
  for (const { 0: each, index } of text.matchAll(candidates)) {
    const plain = plainOf(each);
    if (plain !== each) found.push({ start: index, end: index + each.length, text: plain });
  }
  return found;
}

function plainOf(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const plain = findPlain(character);
  // With marks, there are more of them than should be kept.
  if (character.length === 1) known.set(character, plain);
  return plain;
}

function findPlain(character: string): string {
  const visible = character.replace(ignorable, '').normalize('NFC');
  if (hyphens.test(visible)) return '-';
  const wide = visible.normalize('NFKC');
  if (styled.test(visible)) return wide;
  return letters.test(wide) && !raised.test(visible) ? wide : visible;
}
