import { enlarge, ints } from '../structures/typed-arrays';
import { classAt, classOf, halfCharacter, isWide, letter, space } from './character-classes';
import { gapFlag, signSymbol, wordSymbol } from './symbols';
import { TokenTable } from './token-table';

/** The tokens of a text. */
export interface Tokens {
  symbols: Int32Array;
  /** `text.slice(starts[i], ends[i])` is token `i`. */
  starts: Int32Array;
  ends: Int32Array;
}

/** English prose has about six characters per token. */
const usualToken = 4;

/**
 * Returns a function that cuts texts into words (letters, marks, digits, underscores) and single
 * other characters. Equal tokens get equal symbols across all texts given to the same function.
 */
export function createTokenizer(): (text: string) => Tokens {
  const table = new TokenTable();

  return (text) => {
    const size = text.length;
    let symbols: Int32Array = ints(Math.floor(size / usualToken) + 8);
    let starts: Int32Array = ints(symbols.length);
    let ends: Int32Array = ints(symbols.length);
    let count = 0;
    let gap = 0;
    let at = 0;
    while (at < size) {
      const start = at;
      const unit = text.charCodeAt(at);
      const half = classOf(unit);
      const kind = half === halfCharacter ? classAt(text, at) : half;
      if (kind === space) {
        gap = count > 0 ? gapFlag : 0;
        at += 1;
        continue;
      }
      at += half === halfCharacter && isWide(text, at) ? 2 : 1;
      // All characters pass through here; hashed on the way, they need not be read again.
      let hash = unit;
      while (kind === letter && at < size) {
        const next = text.charCodeAt(at);
        const nextHalf = classOf(next);
        if (nextHalf !== letter) {
          if (nextHalf !== halfCharacter || classAt(text, at) !== letter) break;
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
      const id = table.intern(text, start, at, hash);
      symbols[count] = kind === letter ? wordSymbol(id, gap) : signSymbol(id, unit, gap);
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
