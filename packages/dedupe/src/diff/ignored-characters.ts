import { collapseSpace } from '@cydkit/text';

/** Returns true for a character (a UTF-16 code unit) that does not count. */
export type Ignore = (character: string) => boolean;

/** Returns what counts of a text: two texts with the same result are the same. */
export function countedText(text: string, ignore: Ignore | undefined): string {
  if (ignore === undefined) return collapseSpace(text);
  return dropIgnored(text, ignore).kept.replace(/\s+/gu, '');
}

/** Returns the characters that count, and white space, with the offset of each in the text. */
export function dropIgnored(text: string, ignore: Ignore): { kept: string; offsets: Int32Array } {
  const offsets = new Int32Array(text.length);
  const kept: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (!/\s/u.test(character) && ignore(character)) continue;
    offsets[kept.length] = at;
    kept.push(character);
  }
  return { kept: kept.join(''), offsets };
}
