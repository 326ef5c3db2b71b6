/**
 * Passages, blocks and statistics agree up to white space: what is counted in them is ink, the
 * characters (UTF-16 code units) that are no white space.
 */
export function inkOf(text: string): number {
  let ink = 0;
  for (let at = 0; at < text.length; at++) if (!isSpace(text, at)) ink++;
  return ink;
}

/** How many ink characters stand before an offset; counted through once, when first asked. */
export function inkCounter(text: string): (offset: number) => number {
  let counts: Uint32Array | null = null;
  return (offset) => {
    counts ??= counted(text);
    return counts[Math.min(Math.max(offset, 0), text.length)] ?? 0;
  };
}

function counted(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let ink = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text, at)) ink++;
    counts[at + 1] = ink;
  }
  return counts;
}

/** Where the next ink character stands, from an offset on; the end where there is none. */
export function nextInk(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at++;
  return at;
}

/** The offset behind so many ink characters, counted from an offset on. */
export function afterInk(text: string, from: number, count: number): number {
  let at = from;
  for (let left = count; at < text.length && left > 0; at++) if (!isSpace(text, at)) left--;
  return at;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return /\s/.test(text.charAt(at));
}
