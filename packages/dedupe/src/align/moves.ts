import { heaviestInOrder, type Placed } from './in-order';
import type { Match } from './match';
import { type Version, wordsIn } from './version';

/** The matches that stand in the same order in both versions, as many words as can be. */
export function inTextOrder(matches: readonly Match[], old: Version): Match[] {
  return heaviestInOrder(
    matches.map((match) => {
      return { item: match, old: match.oldFrom, new: match.newFrom, weight: weightOf(match, old) };
    }),
  );
}

/** The matches with what is known of their order. */
export function withMoves(matches: readonly Match[], old: Version, current: Version): Match[] {
  const inOrder = new Set(inTextOrder(matches, old));
  const byLabel = movedUnderLabels(matches, old, current);
  return matches.map((match) => {
    const stays = inOrder.has(match);
    return { ...match, inOrder: stays, moved: byLabel === null ? !stays : byLabel.has(match) };
  });
}

/** What stands in another order under a label that it has in both versions; `null` without positions. */
function movedUnderLabels(
  matches: readonly Match[],
  old: Version,
  current: Version,
): Set<Match> | null {
  const positioned = [old, current].some(({ sentences }) =>
    sentences.some(({ labels }) => [...labels.values()].some((position) => position !== null)),
  );
  if (!positioned) return null;
  const byLabel = new Map<string, Placed<Match>[]>();
  for (const match of matches) {
    const before = old.sentences[match.oldFrom]?.labels;
    const after = current.sentences[match.newFrom]?.labels;
    for (const [label, position] of before ?? []) {
      const place = after?.get(label);
      if (position === null || place === undefined || place === null) continue;
      const entries = byLabel.get(label) ?? [];
      byLabel.set(label, entries);
      entries.push({ item: match, old: position, new: place, weight: weightOf(match, old) });
    }
  }
  const moved = new Set<Match>();
  for (const entries of byLabel.values()) {
    const stays = new Set(heaviestInOrder(entries));
    for (const { item } of entries) if (!stays.has(item)) moved.add(item);
  }
  return moved;
}

function weightOf({ oldFrom, oldTo }: Match, old: Version): number {
  return 1 + wordsIn(old, oldFrom, oldTo);
}
