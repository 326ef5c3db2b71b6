import type { BlockPassages } from '../model';

const firstWord = /[\p{L}\p{M}\p{N}_]/u;

/** Splits a text into the signs before its first word, its words, and the signs after its last. */
export function splitSigns(text: string): { before: string; words: string; after: string } {
  const start = text.search(firstWord);
  if (start === -1) return { before: text, words: '', after: '' };
  let end = text.length;
  while (!firstWord.test(lastCharacter(text, end))) end -= lastCharacter(text, end).length;
  return { before: text.slice(0, start), words: text.slice(start, end), after: text.slice(end) };
}

/** Returns the character that ends at `end`: two code units if it is outside the basic plane. */
function lastCharacter(text: string, end: number): string {
  const pair = text.slice(Math.max(0, end - 2), end);
  return pair.codePointAt(0) === undefined || (pair.codePointAt(0) ?? 0) < 0x10000
    ? pair.slice(-1)
    : pair;
}

/**
 * Returns the text of each passage of a block as it is there: with the block's own signs.
 *
 * @param textOf returns the text of a passage by its id
 */
export function passageTexts(block: BlockPassages, textOf: (passage: string) => string): string[] {
  const parts = block.passages.map(textOf);
  for (const { at, before, after } of block.signs ?? []) {
    const split = splitSigns(parts[at] ?? '');
    parts[at] = (before ?? split.before) + split.words + (after ?? split.after);
  }
  return parts;
}

/** Rebuilds the text of a block from its passages, except for white space. */
export function joinPassages(block: BlockPassages, textOf: (passage: string) => string): string {
  return passageTexts(block, textOf).join(' ');
}
