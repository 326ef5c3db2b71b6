/** A half-open range in bytes. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * The part of a file that is the page around a place: of a full submission the content of
 * `<TEXT>`, otherwise the whole file.
 */
export function pageAround(bytes: Uint8Array, place: number): ByteRange {
  const start = lastIndexOf(bytes, '<TEXT>', place);
  if (start === -1) return { start: 0, end: bytes.length };
  const end = indexOf(bytes, '</TEXT>', place);
  return { start: start + '<TEXT>'.length, end: end === -1 ? bytes.length : end };
}

function indexOf(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (isAt(bytes, text, at)) return at;
  }
  return -1;
}

function lastIndexOf(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.lastIndexOf(first, from); at > 0; at = bytes.lastIndexOf(first, at - 1)) {
    if (isAt(bytes, text, at)) return at;
  }
  return -1;
}

function isAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
