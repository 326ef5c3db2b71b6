// Sources break lines differently; texts that agree up to white space have the same characters
// (UTF-16 code units) that are no white space, so places in them are counted in these.

/** How many characters of a text are no white space. */
export function countNonSpace(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (!isSpaceAt(text, at)) count++;
  return count;
}

/**
 * Returns a function that says how many characters before an offset are no white space. The text
 * is counted through once, when first asked. Offsets outside the text count as its ends.
 */
export function nonSpaceCounter(text: string): (offset: number) => number {
  let counts: Uint32Array | null = null;
  return (offset) => {
    counts ??= countsOf(text);
    return counts[Math.min(Math.max(offset, 0), text.length)] ?? 0;
  };
}

function countsOf(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isSpaceAt(text, at)) count++;
    counts[at + 1] = count;
  }
  return counts;
}

/** The offset of the first character from `from` on that is no white space; else the text's end. */
export function nextNonSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpaceAt(text, at)) at++;
  return at;
}

/** The offset after `count` characters that are no white space, from `from` on; else the text's end. */
export function afterNonSpace(text: string, from: number, count: number): number {
  let at = from;
  for (let left = count; at < text.length && left > 0; at++) if (!isSpaceAt(text, at)) left--;
  return at;
}

/** Whether the character (UTF-16 code unit) at an offset is white space. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return /\s/.test(text.charAt(at));
}
