import { isClosingSign, isOpeningSign } from '@cydkit/text';
import { item } from '../structures/item';

/**
 * A symbol is a token as one integer: `id << 4 | kind << 1 | gap`; `gap` is 1 if white space comes
 * before the token.
 *
 * Two texts are equal with white space collapsed exactly if their symbols are equal. The first
 * symbol of a text never carries `GAP`, so that leading white space makes no difference.
 */
export const GAP = 1;
const ID_SHIFT = 4;
const KIND = 7 << 1;

/** Kinds of tokens; those of signs say which word they belong to. */
const WORD = 1 << 1;
/** `.` `!` `?` and the like: end a sentence and belong to the word before. */
const STOP = 2 << 1;
/** `,` `)` `”`: belong to the word before, even after a space. */
const CLOSING = 3 << 1;
/** `(` `“`: belong to the word after. */
const OPENING = 4 << 1;
/** `$` `%` `§`: carry meaning, and belong to the word they touch. */
const MEANINGFUL = 5 << 1;
/** `"` and `'`: closing or opening, depending on what they touch. */
const QUOTE = 6 << 1;
/** Bullets, dashes and all other signs have no kind. */

/** Returns the symbol of a word, given its number. */
export const wordSymbol = (id: number, gap: number): number => (id << ID_SHIFT) | WORD | gap;
/** Returns the symbol of a sign that begins with a code unit, given its number. */
export const signSymbol = (id: number, unit: number, gap: number): number =>
  (id << ID_SHIFT) | kindOfUnit(unit) | gap;

/** Returns the symbol of the same token without white space before it. */
export const withoutGap = (symbol: number): number => symbol & ~GAP;
/** True for words. */
export const isWord = (symbol: number): boolean => (symbol & KIND) === WORD;
/** True for signs that end a sentence. */
export const isStop = (symbol: number): boolean => (symbol & KIND) === STOP;
/** True if a text means something else without this token at its start or end. */
export const isMeaningful = (symbol: number): boolean =>
  isWord(symbol) || (symbol & KIND) === MEANINGFUL;

/**
 * Returns where the signs begin that belong to a word rather than to the word before. Among signs
 * that touch neither word, closing ones belong to the word before.
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

/** Returns the end of the signs that touch each other from `from` on. */
function endOfTouching(symbols: Int32Array, from: number, word: number): number {
  let end = from + 1;
  while (end < word && (item(symbols, end) & GAP) === 0) end += 1;
  return end;
}

const isClosing = (sign: number): boolean => isStop(sign) || (sign & KIND) === CLOSING;

/** True for signs of the word before, if they touch the word after and, with `touches`, that one, too. */
const belongsBefore = (sign: number, touches: boolean): boolean =>
  isClosing(sign) || (touches && (sign & KIND) === 0 && (sign & GAP) === 0);

const meaningful = new Set('%\u2030\u00a7#@&/\\$\u20ac\u00a3\u00a5+=<>~\u2212');

function kindOf(sign: string): number {
  if ('.!?\u2026'.includes(sign)) return STOP;
  if (isClosingSign(sign)) return CLOSING;
  if (isOpeningSign(sign)) return OPENING;
  if (meaningful.has(sign)) return MEANINGFUL;
  return isClosingSign(sign, true) ? QUOTE : 0;
}

/** Kinds by code unit, learned as they occur: one more than the kind, 0 if not seen yet. */
const kinds = new Uint8Array(0x10000);

function kindOfUnit(unit: number): number {
  const known = item(kinds, unit);
  if (known !== 0) return known - 1;
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind + 1;
  return kind;
}
