import type { Verifier } from './verifier';

/** What the index knows of a document: no text. */
export interface Entry {
  id: string;
  /** Of the words in their order; documents with the same words have the same. */
  digest: number;
  signature: Int32Array;
  /** By which it is recognised inside others. */
  anchors: Int32Array;
}

/** Documents with the same words, in the order of their ids. */
export interface Unit {
  ids: [string, ...string[]];
  signature: Int32Array;
}

export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Puts documents with the same words together, so that a thousand copies are compared once; the
 * units are in the order of their first ids, whatever the order of the entries.
 */
export function groupSame(entries: readonly Entry[], verifier: Verifier): Unit[] {
  const units: Unit[] = [];
  const byDigest = new Map<number, Unit[]>();
  for (const { id, digest, signature } of [...entries].sort((a, b) => byCodeUnits(a.id, b.id))) {
    const alike = byDigest.get(digest) ?? [];
    const same = alike.find(({ ids }) => verifier.isSame(ids[0], id));
    if (same) {
      same.ids.push(id);
      continue;
    }
    const unit: Unit = { ids: [id], signature };
    units.push(unit);
    byDigest.set(digest, [...alike, unit]);
  }
  return units;
}
