import { isClosingSign, isOpeningSign } from '@cydkit/text';
import { item } from '../structures/item';

/**
 * A symbol is a token as one integer: `id << 4 | kind << 1 | gap`; `gap` is 1 if white space comes
 * before the token.
 *
 * Two texts are equal with white space collapsed exactly if their symbols are equal. The first
 * symbol of a text never carries `gapFlag`, so that leading white space makes no difference.
 */
export const gapFlag = 1;
const idShift = 4;
const kind = 7 << 1;

/** Kinds of tokens; those of signs say which word they belong to. */
const word = 1 << 1;
/** `.` `!` `?` and the like: end a sentence and belong to the word before. */
const stop = 2 << 1;
/** `,` `)` `”`: belong to the word before, even after a space. */
const closing = 3 << 1;
/** `(` `“`: belong to the word after. */
const opening = 4 << 1;
/** `$` `%` `§`: carry meaning, and belong to the word they touch. */
const meaningfulSign = 5 << 1;
/** `"` and `'`: closing or opening, depending on what they touch. */
const quote = 6 << 1;
/** Bullets, dashes and all other signs have no kind. */

/** Returns the symbol of a word, given its number. */
export function wordSymbol(id: number, gap: number): number {
  return (id << idShift) | word | gap;
}
/** Returns the symbol of a sign that begins with a code unit, given its number. */
export function signSymbol(id: number, unit: number, gap: number): number {
  return (id << idShift) | kindOfUnit(unit) | gap;
}

/** Returns the symbol of the same token without white space before it. */
export function withoutGap(symbol: number): number {
  return symbol & ~gapFlag;
}
/** True for words. */
export function isWord(symbol: number): boolean {
  return (symbol & kind) === word;
}
/** True for signs that end a sentence. */
export function isStop(symbol: number): boolean {
  return (symbol & kind) === stop;
}
/** True if a text means something else without this token at its start or end. */
export function isMeaningful(symbol: number): boolean {
  return isWord(symbol) || (symbol & kind) === meaningfulSign;
}

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
    const touchesBefore = (item(symbols, at) & gapFlag) === 0;
    if (end === word && (item(symbols, word) & gapFlag) === 0) {
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
  while (end < word && (item(symbols, end) & gapFlag) === 0) end += 1;
  return end;
}

function isClosing(sign: number): boolean {
  return isStop(sign) || (sign & kind) === closing;
}

/** True for signs of the word before, if they touch the word after and, with `touches`, that one, too. */
function belongsBefore(sign: number, touches: boolean): boolean {
  return isClosing(sign) || (touches && (sign & kind) === 0 && (sign & gapFlag) === 0);
}

const meaningful = new Set('%\u2030\u00a7#@&/\\$\u20ac\u00a3\u00a5+=<>~\u2212');

function kindOf(sign: string): number {
  if ('.!?\u2026'.includes(sign)) return stop;
  if (isClosingSign(sign)) return closing;
  if (isOpeningSign(sign)) return opening;
  if (meaningful.has(sign)) return meaningfulSign;
  return isClosingSign(sign, true) ? quote : 0;
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
