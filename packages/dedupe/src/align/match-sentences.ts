import { pairEqual } from './equal';
import type { Match } from './match';
import { Measure } from './measure';
import { inTextOrder, withMoves } from './moves';
import { joinParts } from './parts';
import { pairSimilar } from './similar';
import { stretchesBetween } from './stretches';
import type { Version } from './version';

/** Which sentences belong to each other. A sentence in no match is new or gone. */
export function matchSentences(old: Version, current: Version): Match[] {
  const oldFree = new Set(old.sentences.keys());
  const newFree = new Set(current.sentences.keys());
  const take = (matches: readonly Match[]): void => {
    for (const { oldFrom, newFrom } of matches) {
      oldFree.delete(oldFrom);
      newFree.delete(newFrom);
    }
  };

  const measure = new Measure();
  const equal = pairEqual(old, current);
  take(equal);
  const stretches = stretchesBetween(inTextOrder(equal, old));
  const reworded = pairSimilar(old, oldFree, current, newFree, stretches, measure);
  take(reworded);
  return withMoves(
    [...equal, ...joinParts(reworded, old, oldFree, current, newFree, measure)],
    old,
    current,
  );
}
