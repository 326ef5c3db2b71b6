import { item } from '../pair-table';
import { type Heads, NO_HEAD } from './heads';
import type { Stretches } from './stretches';

/**
 * Calls with each distinct text and those before it that share a head with it: a run of `minWords`
 * words, unless two hashes are equal by accident.
 */
export function forEachCandidate(
  { first, last }: Stretches,
  heads: Heads,
  visit: (text: number, others: readonly number[]) => void,
): void {
  const textsOf: number[][] = [];
  first.forEach((begin, text) => {
    const others = new Set<number>();
    const end = item(last, text);
    for (let index = begin; index < end; index += 1) {
      const head = item(heads.numbers, index);
      if (head === NO_HEAD || item(heads.ends, index) > end) continue;
      const texts = textsOf[head] ?? [];
      textsOf[head] = texts;
      if (texts.at(-1) === text) continue;
      for (const other of texts) others.add(other);
      texts.push(text);
    }
    if (others.size > 0) visit(text, [...others]);
  });
}
