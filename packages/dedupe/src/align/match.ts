/** Sentences of both versions that belong to each other: one and one, one and several. */
export interface Match {
  oldFrom: number;
  oldTo: number;
  newFrom: number;
  newTo: number;
  /** Whether they read the same. */
  same: boolean;
  /** By shingles of two words; 1 where they read the same. */
  similarity: number;
  /** Whether its place among all others is the same in both versions. */
  inOrder: boolean;
  /** Whether it stands before or after other text than it did. */
  moved: boolean;
}

/** A sentence of each version. */
export function pairOf(
  old: number,
  current: number,
  found: Pick<Match, 'same' | 'similarity'>,
): Match {
  const place = { oldFrom: old, oldTo: old + 1, newFrom: current, newTo: current + 1 };
  return { ...place, ...found, inOrder: true, moved: false };
}
