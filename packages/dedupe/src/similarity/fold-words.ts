import { item } from '../structures/typed-arrays';
import { foldUnit, isApostrophe } from './fold';
import { scanWords } from './scan-words';

/** Arguments that one call takes safely. */
const CHUNK = 8192;

/**
 * The words of a text as they are compared, with one space between: in lower case, without
 * apostrophes and whatever else stands between words. `The Company’s plan.` is `the companys plan`.
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
  for (let from = 0; from < length; from += CHUNK) {
    // spread: at most CHUNK
    folded += String.fromCharCode(...units.subarray(from, Math.min(from + CHUNK, length)));
  }
  return folded;
}
