import { isClosingSign, isOpeningSign } from '@cydkit/text';
import { enlarge, ints } from '../structures/typed-arrays';
import { classAt, classOf, HALF, isWide, LETTER, SPACE } from './character-classes';
import { TokenTable } from './token-table';

/**
 * A token as one integer: `id << 4 | kind << 1 | gap`; `gap` is 1 where white space comes before it.
 *
 * Two texts are equal with white space collapsed exactly if their symbols are equal. The first
 * symbol of a text never carries GAP, so that leading white space makes no difference.
 */
export const GAP = 1;
const ID_SHIFT = 4;
const KIND = 7 << 1;

/** What a token is; signs by the word that they belong to. */
const WORD = 1 << 1;
/** `.` `!` `?` and the like: they end a sentence, and belong to the word before. */
const STOP = 2 << 1;
/** `,` `)` `”`: they belong to the word before, even after a space. */
const CLOSING = 3 << 1;
/** `(` `“`: they belong to the word after. */
const OPENING = 4 << 1;
/** `$` `%` `§`: part of what is said, and of the word that they touch. */
const SPEAKING = 5 << 1;
/** `"` and `'`: closing or opening, as they touch. */
const QUOTE = 6 << 1;
/** Bullets, dashes and all others have no kind. */

/** The same token, whether or not white space comes before it. */
export const withoutGap = (symbol: number): number => symbol & ~GAP;
export const isWord = (symbol: number): boolean => (symbol & KIND) === WORD;
/** A sign that ends a sentence. */
export const isStop = (symbol: number): boolean => (symbol & KIND) === STOP;
/** Whether a text with this token at its end or start says something else than without it. */
export const isSpeaking = (symbol: number): boolean =>
  isWord(symbol) || (symbol & KIND) === SPEAKING;

/**
 * Whether a sign belongs to the word before it, given the token after it. All signs between that
 * word and this one do.
 *
 *     cat . | “(dog      5%) | $4      cat— | dog      cat | • dog
 */
export function belongsBefore(sign: number, next: number): boolean {
  const kind = sign & KIND;
  if (kind === STOP || kind === CLOSING) return true;
  if (kind === OPENING || (sign & GAP) !== 0) return false;
  if (kind !== QUOTE && kind !== SPEAKING) return true;
  const nextKind = next & KIND;
  return (next & GAP) !== 0 || nextKind === STOP || nextKind === CLOSING;
}

const speaking = new Set('%\u2030\u00a7#@&/\\$\u20ac\u00a3\u00a5+=<>~\u2212');

function kindOf(sign: string): number {
  if ('.!?\u2026'.includes(sign)) return STOP;
  if (isClosingSign(sign)) return CLOSING;
  if (isOpeningSign(sign)) return OPENING;
  if (speaking.has(sign)) return SPEAKING;
  return isClosingSign(sign, true) ? QUOTE : 0;
}

/** Kinds by code unit, as they are met. */
const kinds = new Map<number, number>();

function kindOfUnit(unit: number): number {
  const known = kinds.get(unit) ?? kindOf(String.fromCharCode(unit));
  kinds.set(unit, known);
  return known;
}

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
      const own = kind === LETTER ? WORD : kindOfUnit(unit);
      symbols[count] = (table.intern(text, start, at, hash) << ID_SHIFT) | own | gap;
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
