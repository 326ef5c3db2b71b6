import { findAttributes, type ValueRange } from '../bytes/find-attribute';

/**
 * The attributes that tell whether an element matters and what belongs to it: only where they stand.
 * They are looked for while the tag is read, when its bytes are at hand: coming back for them later
 * would take several times as long.
 */
export interface KeyAttributes {
  name: ValueRange | undefined;
  id: ValueRange | undefined;
  continuedAt: ValueRange | undefined;
}

const names = ['name', 'id', 'continuedAt'].map((name) => new TextEncoder().encode(name));

/** For elements of which nobody asks. */
export const noKeys: KeyAttributes = { name: undefined, id: undefined, continuedAt: undefined };

/** Of the start tag whose name ends at `from`, and which ends at `end`. */
export function findKeys(bytes: Uint8Array, from: number, end: number): KeyAttributes {
  const [name, id, continuedAt] = findAttributes(bytes, from, end, names);
  return { name, id, continuedAt };
}
