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
 *
 * @param words where to put them instead of into new arrays; those of the text before are lost
 */
export function scanWords(text: string, words: Words = newWords(text.length)): Words {
  words.count = 0;
  let start = -1;
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const unit = foldUnit(code);
    if (unit !== NO_LETTER) {
      if (start < 0) {
        start = at;
        hash = FNV_OFFSET;
      }
      hash = Math.imul(hash ^ unit, FNV_PRIME);
    } else if (start >= 0 && !joins(text, code, at + 1)) {
      push(words, hash, start, at);
      start = -1;
    }
  }
  if (start >= 0) push(words, hash, start, text.length);
  return words;
}

/** Whether the word goes on behind this sign. */
function joins(text: string, sign: number, next: number): boolean {
  if (!isApostrophe(sign) || next >= text.length) return false;
  return foldUnit(text.charCodeAt(next)) !== NO_LETTER;
}

/** None yet, with room for those of most texts of that length; more room is made where needed. */
export function newWords(length: number): Words {
  // Words are longer for the most part.
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
