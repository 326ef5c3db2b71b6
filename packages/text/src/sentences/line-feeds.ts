import { isAbbreviatedAt, smallBegin } from './stops';
import { breaksOff, isJoining } from './vocabulary';

/** Lines are looked at no farther from the feed, so that work stays linear. */
const REACH = 400;
/** A line of fewer words may be an item of a list. */
const PROSE_WORDS = 10;

/**
 * Whether a sentence goes on after a line feed, as at the end of a page: the line before ends in
 * the middle, and the next goes on in lower case, without the mark of a list. Items of a list stay
 * apart, with and without stops.
 *
 * @param lineEnd where the line ends, without white space
 * @param next where the next one begins
 */
export function goesOnAfterFeed(text: string, lineEnd: number, next: number): boolean {
  const after = text.slice(next, next + REACH);
  if (!/^\p{Ll}/u.test(after) || smallBegin.test(after)) return false;
  const before = text.slice(Math.max(0, lineEnd - REACH), lineEnd);
  const line = before.slice(before.lastIndexOf('\n') + 1).trim();
  if (line.endsWith('.')) return isAbbreviatedAt(text, lineEnd - 1);
  // `…; and`, `…, or` end items.
  if (/[!?…:;]["'”’»)\]}]*$|[;,]\s(?:and|or)$/u.test(line)) return false;
  // A line in lower case after another is an item itself: so is the next.
  const isItem = before.includes('\n') && /^\p{Ll}/u.test(line);
  const last = line.slice(line.lastIndexOf(' ') + 1);
  if (isJoining(last) || breaksOff(last)) return true;
  if (isItem) return false;
  if (/[,–—]$/u.test(line)) return true;
  const isProse = line.split(/\s/u, PROSE_WORDS).length === PROSE_WORDS;
  return (
    isProse && /[.!?]["'”’»)\]}]{0,3}\s?(?:\s|$)/u.test(after.slice(0, after.indexOf('\n') >>> 0))
  );
}
