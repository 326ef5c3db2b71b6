// Sources break lines differently. Texts that differ only in white space have the same other characters
// (UTF-16 code units), so places in them are counted in these.

/** Counts the characters of a text other than white space. */
export function countNonSpace(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (!isSpaceAt(text, at)) count += 1;
  return count;
}

/**
 * Returns a function that counts the characters other than white space before an offset. The text is
 * scanned once, at the first call. Offsets outside the text count as its ends.
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
  for (let at = 0; at < text.length; at += 1) {
    if (!isSpaceAt(text, at)) count += 1;
    counts[at + 1] = count;
  }
  return counts;
}

/** Returns the offset of the first character from `from` on that is not white space, or the text's end. */
export function nextNonSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpaceAt(text, at)) at += 1;
  return at;
}

/** Returns the offset after `count` characters other than white space from `from` on, or the text's end. */
export function afterNonSpace(text: string, from: number, count: number): number {
  let at = from;
  for (let left = count; at < text.length && left > 0; at += 1) {
    if (!isSpaceAt(text, at)) left -= 1;
  }
  return at;
}

/** True if the character (UTF-16 code unit) at an offset is white space. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return /\s/.test(text.charAt(at));
}
