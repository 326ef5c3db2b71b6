/** `['true', 'false', 'true']` → `2 true, 1 false`, in the order of first appearance. */
export function countedBy(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
}
