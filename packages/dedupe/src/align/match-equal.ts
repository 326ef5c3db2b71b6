import { findEdits } from '../diff/edits';
import { pairOf, type SentenceMatch } from './sentence-match';
import type { TextVersion } from './text-version';

const equal = { same: true, similarity: 1 };

/**
 * Pairs sentences that read the same: first as many as possible that are in the same order, then the
 * others one by one.
 */
export function pairEqual(old: TextVersion, current: TextVersion): SentenceMatch[] {
  const numbers = new Map<string, number>();
  const numbered = ({ keys }: TextVersion): Int32Array =>
    Int32Array.from(keys, (key) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
  const { removed, added } = findEdits(numbered(old), numbered(current));

  const oldKept = positionsOf(removed, 0);
  const newKept = positionsOf(added, 0);
  const pairs = oldKept.map((at, index) => pairOf(at, newKept[index] ?? 0, equal));

  const waiting = new Map<string, number[]>();
  for (const at of positionsOf(added, 1).reverse()) {
    const key = current.keys[at] ?? '';
    const others = waiting.get(key);
    if (others === undefined) waiting.set(key, [at]);
    else others.push(at);
  }
  for (const at of positionsOf(removed, 1)) {
    const other = waiting.get(old.keys[at] ?? '')?.pop();
    if (other !== undefined) pairs.push(pairOf(at, other, equal));
  }
  return pairs;
}

function positionsOf(marks: Uint8Array, mark: 0 | 1): number[] {
  const positions: number[] = [];
  marks.forEach((found, at) => {
    if (found === mark) positions.push(at);
  });
  return positions;
}
