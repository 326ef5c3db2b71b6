import { byCodeUnits } from '../structures/code-unit-order';
import type { Verifier } from './verifier';

/** What the index keeps of a document, which does not include its text. */
export interface Entry {
  id: string;
  /** A digest of the words in their order; the same for documents with the same words. */
  digest: number;
  signature: Int32Array;
  /** Hashes by which it is recognized inside others. */
  anchors: Int32Array;
}

/** Documents with the same words, in the order of their ids. */
export interface DocumentGroup {
  ids: [string, ...string[]];
  signature: Int32Array;
}

/**
 * Groups documents with the same words, so that a thousand copies are compared once. The groups are in
 * the order of their first ids, whatever the order of the entries.
 */
export function groupSame(entries: readonly Entry[], verifier: Verifier): DocumentGroup[] {
  const groups: DocumentGroup[] = [];
  const byDigest = new Map<number, DocumentGroup[]>();
  for (const { id, digest, signature } of [...entries].sort((a, b) => byCodeUnits(a.id, b.id))) {
    const alike = byDigest.get(digest) ?? [];
    const same = alike.find(({ ids }) => verifier.isSame(ids[0], id));
    if (same) {
      same.ids.push(id);
      continue;
    }
    const group: DocumentGroup = { ids: [id], signature };
    groups.push(group);
    byDigest.set(digest, [...alike, group]);
  }
  return groups;
}
