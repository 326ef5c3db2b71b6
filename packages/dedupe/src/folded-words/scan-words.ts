import { mix } from '../structures/hash';
import { item } from '../structures/item';
import { foldUnit, isApostrophe, noLetter } from './fold-case';

/** The words of a text: `text.slice(starts[i], ends[i])` is word `i`, for `i` below `count`. */
export interface Words {
  count: number;
  /** A hash of each folded word; equal words have equal hashes in every text and every run. */
  hashes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/**
 * Cuts a text into words: runs of letters, marks, digits, underscores and all characters outside the
 * basic plane, in lower case, without apostrophes. Punctuation and white space make no difference:
 * `third-party` is two words, `Company's` is one.
 *
 * @param words where to put them instead of in new arrays; the words of the text before are lost
 */
export function scanWords(text: string, words: Words = newWords(text.length)): Words {
  words.count = 0;
  let start = -1;
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const unit = foldUnit(code);
    if (unit !== noLetter) {
      if (start < 0) {
        start = at;
        hash = fnvOffset;
      }
      hash = Math.imul(hash ^ unit, fnvPrime);
    } else if (start >= 0 && !joins(text, code, at + 1)) {
      push(words, hash, start, at);
      start = -1;
    }
  }
  if (start >= 0) push(words, hash, start, text.length);
  return words;
}

/** True if the word continues after this sign. */
function joins(text: string, sign: number, next: number): boolean {
  if (!isApostrophe(sign) || next >= text.length) return false;
  return foldUnit(text.charCodeAt(next)) !== noLetter;
}

/** Returns an empty list with room for the words of most texts of that length; it grows if needed. */
export function newWords(length: number): Words {
  // Most words are longer.
  return emptyWords(Math.ceil(length / 6) + 4);
}

function emptyWords(capacity: number): Words {
  return {
    count: 0,
    hashes: new Int32Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
  };
}

function push(words: Words, hash: number, start: number, end: number): void {
  const at = words.count;
  if (at === words.hashes.length) grow(words);
  words.hashes[at] = mix(hash);
  words.starts[at] = start;
  words.ends[at] = end;
  words.count += 1;
}

function grow(words: Words): void {
  const larger = emptyWords(words.count * 2);
  larger.hashes.set(words.hashes);
  larger.starts.set(words.starts);
  larger.ends.set(words.ends);
  Object.assign(words, larger, { count: words.count });
}

/** A number of arguments that is safe for one call. */
const chunk = 8192;

/**
 * Returns the words of a text as they are compared, with one space between: in lower case, without
 * apostrophes, punctuation and white space. `The Company’s plan.` becomes `the companys plan`.
 */
export function foldWords(text: string): string {
  const { count, starts, ends } = scanWords(text);
  const units = new Uint16Array(text.length + 1);
  let length = 0;
  for (let word = 0; word < count; word += 1) {
    if (word > 0) {
      units[length] = 0x20;
      length += 1;
    }
    for (let at = item(starts, word); at < item(ends, word); at += 1) {
      const unit = text.charCodeAt(at);
      if (isApostrophe(unit)) continue;
      units[length] = foldUnit(unit);
      length += 1;
    }
  }
  let folded = '';
  for (let from = 0; from < length; from += chunk) {
    // spread: at most chunk
    folded += String.fromCharCode(...units.subarray(from, Math.min(from + chunk, length)));
  }
  return folded;
}

/** Counts the words and numbers in a text, cut as `similarity` cuts them. */
export function countWords(text: string): number {
  return scanWords(text).count;
}
