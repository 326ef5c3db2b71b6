import { findAttribute, findAttributes, type ValueRange } from '../bytes/find-attribute';

/**
 * Where the attributes are that decide whether an element matters and what belongs to it. They are
 * located while the tag is scanned, when its bytes are at hand: coming back for them later would
 * take several times as long.
 */
export interface KeyAttributes {
  name: ValueRange | undefined;
  id: ValueRange | undefined;
  continuedAt: ValueRange | undefined;
}

const [nameName, idName, continuedAtName] = ['name', 'id', 'continuedAt'].map((name) =>
  new TextEncoder().encode(name),
) as [Uint8Array, Uint8Array, Uint8Array];
const keyNames = [nameName, idName, continuedAtName];

/** For elements whose attributes are never read. */
export const noKeys: KeyAttributes = { name: undefined, id: undefined, continuedAt: undefined };

/** Finds `name`, `id` and `continuedAt` in a start tag; `[from, end)` follows its name. */
export function findKeys(bytes: Uint8Array, from: number, end: number): KeyAttributes {
  const [name, id, continuedAt] = findAttributes(bytes, from, end, keyNames);
  // Millions of tags may have none: they share it.
  return name || id || continuedAt ? { name, id, continuedAt } : noKeys;
}

/** Finds `id` in a start tag; `[from, end)` follows its name. */
export function findId(bytes: Uint8Array, from: number, end: number): ValueRange | undefined {
  return findAttribute(bytes, from, end, idName);
}

/**
 * Returns a number for an id, which rules out nearly all other ids without decoding them; `null`
 * if the bytes are not the id itself: a reference, a space, a character beyond ASCII.
 */
export function hashOfBytes(bytes: Uint8Array, id: ValueRange | undefined): number | null {
  if (id === undefined) return hashOf('');
  let hash = 0;
  for (let at = id.start; at < id.end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte <= 0x20 || byte >= 0x80 || byte === 0x26) return null;
    hash = addTo(hash, byte);
  }
  return hash;
}

/** Returns the same number for the id as text. */
export function hashOf(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i += 1) hash = addTo(hash, id.charCodeAt(i));
  return hash;
}

function addTo(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
