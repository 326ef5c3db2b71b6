import { Vocabulary } from '../similarity/vocabulary';
import { tellChanges } from './changes';
import type { Match } from './match';
import { matchSentences } from './match-sentences';
import type { AlignedChange, AlignOptions, LabelledPassage } from './model';
import { openVersion, type Version } from './version';

/**
 * What became of the sentences of a text in its next version: each sentence of both is in exactly
 * one change. In the order of the new version; what is gone stands where it was.
 *
 * Sentences are the same where they read the same with white space collapsed. The others are
 * compared with what shares words with them, or stands in the same place, and belong to each other
 * where they are similar enough (`similarity`, `containment`). Exchanging the versions exchanges
 * `new` and `gone`, `split` and `merged`, and changes nothing else. Time is near linear.
 */
export function alignPassages(
  old: readonly LabelledPassage[],
  current: readonly LabelledPassage[],
  { ignore }: AlignOptions = {},
): AlignedChange[] {
  const vocabulary = new Vocabulary();
  const a = openVersion(old, ignore, vocabulary);
  const b = openVersion(current, ignore, vocabulary);
  // Where several pairs are equally good, one is chosen: by the content, not by which version is older.
  const matches = comesFirst(b, a) ? matchSentences(b, a).map(turned) : matchSentences(a, b);
  return tellChanges(a, b, matches, ignore === undefined ? {} : { ignore });
}

/** By the texts; where these are the same, by their labels and positions. */
function comesFirst(one: Version, other: Version): boolean {
  const order = compareLists(one.keys, other.keys) || compareLists(labelsOf(one), labelsOf(other));
  return order < 0;
}

const labelsOf = ({ sentences }: Version): string[] =>
  sentences.map(({ labels }) => JSON.stringify([...labels]));

function compareLists(one: readonly string[], other: readonly string[]): number {
  if (one.length !== other.length) return one.length - other.length;
  const at = one.findIndex((each, index) => each !== other[index]);
  if (at === -1) return 0;
  return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

function turned({ oldFrom, oldTo, newFrom, newTo, ...match }: Match): Match {
  return { ...match, oldFrom: newFrom, oldTo: newTo, newFrom: oldFrom, newTo: oldTo };
}
