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
  // Where several pairs are equally good, one is chosen: by the texts, not by which one is older.
  const matches = comesFirst(b, a) ? matchSentences(b, a).map(turned) : matchSentences(a, b);
  return tellChanges(a, b, matches, ignore === undefined ? {} : { ignore });
}

function comesFirst(one: Version, other: Version): boolean {
  if (one.keys.length !== other.keys.length) return one.keys.length < other.keys.length;
  const at = one.keys.findIndex((key, index) => key !== other.keys[index]);
  return at !== -1 && (one.keys[at] ?? '') < (other.keys[at] ?? '');
}

function turned({ oldFrom, oldTo, newFrom, newTo, ...match }: Match): Match {
  return { ...match, oldFrom: newFrom, oldTo: newTo, newFrom: oldFrom, newTo: oldTo };
}
