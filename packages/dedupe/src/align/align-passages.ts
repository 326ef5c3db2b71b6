import { Vocabulary } from '../folded-words/vocabulary';
import { describeChanges } from './aligned-changes';
import { intervalsBetween } from './candidates';
import { pairEqual } from './match-equal';
import { joinParts, pairSimilar, ShingleMeasure } from './match-reworded';
import type { AlignedChange, AlignOptions, LabelledPassage } from './model';
import { inTextOrder, withMoves } from './order-matches';
import type { SentenceMatch } from './sentence-match';
import { openVersion, type TextVersion } from './text-version';

/**
 * Finds what became of the sentences of a text in its next version. Each sentence of both versions is
 * in exactly one change. Changes are in the order of the new version, and what is gone is where it was.
 *
 * Sentences are the same if they read the same with white space collapsed. Each other sentence is
 * compared with those that share words with it or are in the same place, and they match if they are
 * similar enough (`similarity`, `containment`). Exchanging the versions exchanges `new` and `gone`,
 * `split` and `merged`, and changes nothing else. Time is near linear.
 */
export function alignPassages(
  old: readonly LabelledPassage[],
  current: readonly LabelledPassage[],
  { ignore }: AlignOptions = {},
): AlignedChange[] {
  const vocabulary = new Vocabulary();
  const a = openVersion(old, ignore, vocabulary);
  const b = current === old ? a : openVersion(current, ignore, vocabulary);
  // Among equally good pairs, the choice depends on the content, not on which version is older.
  const matches = comesFirst(b, a) ? matchSentences(b, a).map(swapVersions) : matchSentences(a, b);
  return describeChanges(a, b, matches, ignore === undefined ? {} : { ignore });
}

/** Compares versions by their texts, and if these are the same, by their labels and positions. */
function comesFirst(one: TextVersion, other: TextVersion): boolean {
  const order = compareLists(one.keys, other.keys) || compareLists(labelsOf(one), labelsOf(other));
  return order < 0;
}

function labelsOf({ sentences }: TextVersion): string[] {
  return sentences.map(({ labels }) => JSON.stringify([...labels]));
}

function compareLists(one: readonly string[], other: readonly string[]): number {
  if (one.length !== other.length) return one.length - other.length;
  const at = one.findIndex((each, index) => each !== other[index]);
  if (at === -1) return 0;
  return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

function swapVersions({ oldFrom, oldTo, newFrom, newTo, ...match }: SentenceMatch): SentenceMatch {
  return { ...match, oldFrom: newFrom, oldTo: newTo, newFrom: oldFrom, newTo: oldTo };
}

/** Finds which sentences belong together. A sentence in no match is new or gone. */
function matchSentences(old: TextVersion, current: TextVersion): SentenceMatch[] {
  const oldFree = new Set(old.sentences.keys());
  const newFree = new Set(current.sentences.keys());
  const take = (matches: readonly SentenceMatch[]): void => {
    for (const { oldFrom, newFrom } of matches) {
      oldFree.delete(oldFrom);
      newFree.delete(newFrom);
    }
  };

  const equal = pairEqual(old, current);
  take(equal);
  const free = { old, oldFree, current, newFree };
  const measure = new ShingleMeasure();
  const reworded = pairSimilar(free, intervalsBetween(inTextOrder(equal, old)), measure);
  take(reworded);
  return withMoves([...equal, ...joinParts(reworded, free, measure)], old, current);
}
