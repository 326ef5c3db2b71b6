import { isTokenBorder } from '../../tokens/character-classes';
import type { Containment } from './containment';

/** A search with more than a few characters can take the product of both lengths. */
const PROBE = 48;

/** How many times the length of all texts may be gone through. A filing of 20 blocks needs 10. */
const BUDGET = 64;

/** The pairs by string search, `undefined` where that would take too long. */
export function searchContained(texts: readonly string[]): Containment[] | undefined {
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  let left = BUDGET * total;

  /** Where `inner` stands first in `outer` between tokens, -1 for nowhere. */
  const find = (inner: string, probe: string, outer: string): number => {
    left -= outer.length;
    let at = outer.indexOf(probe);
    while (at !== -1 && left >= 0) {
      const end = at + inner.length;
      if (end > outer.length) return -1;
      // Four times as fast as `startsWith`.
      const same = outer.slice(at, end) === inner;
      if (same && isTokenBorder(outer, at) && isTokenBorder(outer, end)) return at;
      left -= inner.length + PROBE;
      at = outer.indexOf(probe, at + 1);
    }
    return -1;
  };

  const lengthOf = (index: number): number => texts[index]?.length ?? 0;
  const longestFirst = [...texts.keys()].sort((a, b) => lengthOf(b) - lengthOf(a));
  const found: Containment[] = [];
  /** A longest text around each text that has one: what is not in there is not in the text. */
  const around = new Map<number, number>();
  for (const [rank, inner] of longestFirst.entries()) {
    const text = texts[inner] ?? '';
    const probe = text.slice(0, PROBE);
    const absent = new Set<number>();
    for (let other = 0; other < rank; other += 1) {
      const outer = longestFirst[other] ?? 0;
      if (absent.has(around.get(outer) ?? outer)) continue;
      const start = find(text, probe, texts[outer] ?? '');
      if (left < 0) return undefined;
      if (start === -1) absent.add(outer);
      else {
        found.push({ inner, outer, start });
        if (!around.has(inner)) around.set(inner, outer);
      }
    }
  }
  return found;
}
