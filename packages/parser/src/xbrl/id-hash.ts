import type { ValueRange } from '../bytes/find-attribute';

/**
 * A number for an id, so that nearly all others can be told from it without decoding them; `null`
 * for what does not stand for itself: a reference, a space, a character beyond ASCII.
 */
export function hashOfBytes(bytes: Uint8Array, id: ValueRange | undefined): number | null {
  if (id === undefined) return hashOf('');
  let hash = 0;
  for (let at = id.start; at < id.end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte <= 0x20 || byte >= 0x80 || byte === 0x26) return null;
    hash = addTo(hash, byte);
  }
  return hash;
}

/** The same number for the id as text. */
export function hashOf(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = addTo(hash, id.charCodeAt(i));
  return hash;
}

function addTo(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
