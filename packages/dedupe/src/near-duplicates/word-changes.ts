import type { TextSpan, WordRun } from '../diff/diff-words';

/** What stands in one text instead of what in the other; one of them may be empty. */
export interface WordChange {
  a: TextSpan;
  b: TextSpan;
}

/** The runs of a difference that are not kept, a removed one with the one added in its place. */
export function changesOf(runs: readonly WordRun[]): WordChange[] {
  const changes: WordChange[] = [];
  runs.forEach(({ kind, old, new: current }, at) => {
    if (kind === 'kept') return;
    const before = changes.at(-1);
    if (before && kind === 'added' && runs[at - 1]?.kind === 'removed') before.b = current;
    else changes.push({ a: old, b: current });
  });
  return changes;
}
