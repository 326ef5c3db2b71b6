import { isClosingSign, isOpeningSign } from '@cydkit/text';
import { enlarge, ints, item } from '../structures/typed-arrays';
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
 * Where the signs begin that belong to a word, and not to the word before: of those that touch
 * neither, closing ones belong to the word before.
 *
 *     cat . | “(dog      5%) | $4      cat— | dog      cat | • dog      cat." | "dog
 */
export function startWithSigns(symbols: Int32Array, word: number): number {
  let at = word;
  while (!isWord(item(symbols, at - 1))) at -= 1;
  while (at < word) {
    const end = endOfTouching(symbols, at, word);
    const touchesBefore = (item(symbols, at) & GAP) === 0;
    if (end === word && (item(symbols, word) & GAP) === 0) {
      while (at < word && belongsBefore(item(symbols, at), touchesBefore)) at += 1;
      return at;
    }
    if (!touchesBefore && !isClosing(item(symbols, at))) return at;
    at = end;
  }
  return at;
}

/** The end of the signs that touch each other. */
function endOfTouching(symbols: Int32Array, from: number, word: number): number {
  let end = from + 1;
  while (end < word && (item(symbols, end) & GAP) === 0) end += 1;
  return end;
}

const isClosing = (sign: number): boolean => isStop(sign) || (sign & KIND) === CLOSING;

/** Of signs that touch the word after them, and the word before if `touches`. */
const belongsBefore = (sign: number, touches: boolean): boolean =>
  isClosing(sign) || (touches && (sign & KIND) === 0 && (sign & GAP) === 0);

const speaking = new Set('%\u2030\u00a7#@&/\\$\u20ac\u00a3\u00a5+=<>~\u2212');

function kindOf(sign: string): number {
  if ('.!?\u2026'.includes(sign)) return STOP;
  if (isClosingSign(sign)) return CLOSING;
  if (isOpeningSign(sign)) return OPENING;
  if (speaking.has(sign)) return SPEAKING;
  return isClosingSign(sign, true) ? QUOTE : 0;
}

/** Kinds by code unit, as they are met: one more than the kind, 0 for not met. */
const kinds = new Uint8Array(0x10000);

function kindOfUnit(unit: number): number {
  const known = item(kinds, unit);
  if (known !== 0) return known - 1;
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind + 1;
  return kind;
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
