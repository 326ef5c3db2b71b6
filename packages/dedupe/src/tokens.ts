import { ints } from './arrays';
import { classAt, classOf, HALF, isWide, LETTER, SPACE } from './characters';
import { TokenTable } from './token-table';

/**
 * A token as one integer: `id << 4 | CLOSER? | STOP? | WORD? | GAP?`.
 *
 * Two texts are equal with white space collapsed exactly if their symbols are equal. The first
 * symbol of a text never carries GAP, so that leading white space makes no difference.
 */
export const GAP = 1;
const WORD = 2;
const STOP = 4;
const CLOSER = 8;
const ID_SHIFT = 4;

/** The same token, whether or not white space stands before it. */
export const withoutGap = (symbol: number): number => symbol & ~GAP;
export const isWord = (symbol: number): boolean => (symbol & WORD) !== 0;
/** A sign that ends a sentence. */
export const isStop = (symbol: number): boolean => (symbol & STOP) !== 0;
/** A bracket or quote that may stand behind such a sign: `(… the committee.)` */
export const isCloser = (symbol: number): boolean => (symbol & CLOSER) !== 0;

const mark = (signs: string, kind: number): [number, number][] =>
  Array.from(signs, (sign) => [sign.charCodeAt(0), kind]);
const kindsOfSigns = new Map([...mark('.!?', STOP), ...mark(')]}"\'”’»', CLOSER)]);

export interface Tokens {
  symbols: Int32Array;
  /** `text.slice(starts[i], ends[i])` is token `i`. */
  starts: Int32Array;
  ends: Int32Array;
}

/** English prose has about six characters a token. */
const USUAL_TOKEN = 4;

/**
 * Returns a function that cuts texts into words (letters, marks, digits, underscore) and single
 * other characters. Equal tokens get equal symbols across all texts given to the same function.
 */
export function createTokenizer(): (text: string) => Tokens {
  const table = new TokenTable();

  return (text) => {
    const size = text.length;
    let symbols: Int32Array = ints(Math.floor(size / USUAL_TOKEN) + 8);
    let starts: Int32Array = ints(symbols.length);
    let ends: Int32Array = ints(symbols.length);
    let count = 0;
    let gap = 0;
    let at = 0;
    while (at < size) {
      const start = at;
      const unit = text.charCodeAt(at);
      const half = classOf(unit);
      const kind = half === HALF ? classAt(text, at) : half;
      if (kind === SPACE) {
        gap = count > 0 ? GAP : 0;
        at += 1;
        continue;
      }
      at += half === HALF && isWide(text, at) ? 2 : 1;
      // All characters come through here: hashed on the way, they need not be read again.
      let hash = unit;
      while (kind === LETTER && at < size) {
        const next = text.charCodeAt(at);
        const nextHalf = classOf(next);
        if (nextHalf !== LETTER) {
          if (nextHalf !== HALF || classAt(text, at) !== LETTER) break;
          at += 1;
        }
        hash = Math.imul(hash, 0x01000193) ^ next;
        at += 1;
      }
      if (count === symbols.length) {
        symbols = enlarge(symbols);
        starts = enlarge(starts);
        ends = enlarge(ends);
      }
      const marks = kind === LETTER ? WORD : (kindsOfSigns.get(unit) ?? 0);
      symbols[count] = (table.intern(text, start, at, hash) << ID_SHIFT) | marks | gap;
      starts[count] = start;
      ends[count] = at;
      count += 1;
      gap = 0;
    }
    return {
      symbols: symbols.subarray(0, count),
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
    };
  };
}

function enlarge(list: Int32Array): Int32Array {
  const larger = ints(list.length * 2);
  larger.set(list);
  return larger;
}
