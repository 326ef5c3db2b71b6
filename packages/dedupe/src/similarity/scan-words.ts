import { foldUnit, isApostrophe, NO_LETTER } from './fold';
import { mix } from './mix';

/** The words of a text: `text.slice(starts[i], ends[i])` is word `i`, for `i` below `count`. */
export interface Words {
  count: number;
  /** A hash of each folded word; equal words have equal hashes in every text and every run. */
  hashes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Cuts a text into words: runs of letters, marks, digits, underscores and whatever lies outside the
 * basic plane, in lower case, without apostrophes. Punctuation and white space make no difference:
 * `third-party` is two words, `Company's` is one.
 */
export function scanWords(text: string): Words {
  // A word and the sign behind it take at least two units.
  const capacity = (text.length + 1) >> 1;
  const hashes = new Int32Array(capacity);
  const starts = new Int32Array(capacity);
  const ends = new Int32Array(capacity);
  let count = 0;
  let at = 0;
  while (at < text.length) {
    let unit = foldUnit(text.charCodeAt(at));
    if (unit === NO_LETTER) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = FNV_OFFSET;
    while (unit !== NO_LETTER) {
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      at += 1;
      unit = nextUnit(text, at);
      if (unit !== NO_LETTER && isApostrophe(text.charCodeAt(at))) at += 1;
    }
    hashes[count] = mix(hash);
    starts[count] = start;
    ends[count] = at;
    count += 1;
  }
  return { count, hashes, starts, ends };
}

/** The folded unit at `at`, or behind an apostrophe there; `NO_LETTER` where the word has ended. */
function nextUnit(text: string, at: number): number {
  if (at >= text.length) return NO_LETTER;
  const code = text.charCodeAt(at);
  const unit = foldUnit(code);
  if (unit !== NO_LETTER || !isApostrophe(code) || at + 1 >= text.length) return unit;
  return foldUnit(text.charCodeAt(at + 1));
}
