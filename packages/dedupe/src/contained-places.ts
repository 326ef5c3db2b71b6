import type { Containment } from './containment';
import { item } from './pair-table';
import type { Sequence, Words } from './sequence';
import type { UnionFind } from './union-find';

/** Unites a contained text with its first place in the container. */
export function uniteWhole({ begins }: Sequence, contained: Containment, tokens: UnionFind): void {
  const from = item(begins, contained.inner);
  const to = item(begins, contained.inner + 1);
  tokens.uniteRuns(from, item(begins, contained.outer) + contained.start, to - from);
}

/**
 * The same for a text whose words are united by shared runs already: only the punctuation at its
 * ends is left, which may belong to other words in the container.
 */
export function uniteEnds(
  { begins }: Sequence,
  words: Words,
  contained: Containment,
  tokens: UnionFind,
): void {
  const from = item(begins, contained.inner);
  const to = item(begins, contained.inner + 1);
  const firstWord = item(words.at, item(words.begins, contained.inner));
  const lastWord = item(words.at, item(words.begins, contained.inner + 1) - 1);
  const distance = item(begins, contained.outer) + contained.start - from;
  tokens.uniteRuns(from, from + distance, firstWord - from);
  tokens.uniteRuns(lastWord + 1, lastWord + 1 + distance, to - lastWord - 1);
}
