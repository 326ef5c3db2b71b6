/** Sentences of both versions that belong together: one to one, or one to several. */
export interface SentenceMatch {
  oldFrom: number;
  oldTo: number;
  newFrom: number;
  newTo: number;
  /** True if they read the same. */
  same: boolean;
  /** By shingles of two words; 1 if they read the same. */
  similarity: number;
  /** True if its place among all others is the same in both versions. */
  inOrder: boolean;
  /** True if other text comes before or after it than in the old version. */
  moved: boolean;
}

/** Returns the match of one sentence of each version. */
export function pairOf(
  old: number,
  current: number,
  found: Pick<SentenceMatch, 'same' | 'similarity'>,
): SentenceMatch {
  const place = { oldFrom: old, oldTo: old + 1, newFrom: current, newTo: current + 1 };
  return { ...place, ...found, inOrder: true, moved: false };
}
