import { OverlapCounter } from '../similarity/shingle-overlap';
import { containedShare, jaccard } from '../similarity/shingle-similarity';
import { type Candidate, type FreeSentences, findCandidates, type Intervals } from './candidates';
import { pairOf, type SentenceMatch } from './sentence-match';
import { keyOf, wordsOf } from './text-version';

/** Sentences are short: one other word would leave hardly any shingle of three words the same. */
const shingleSize = 2;

/** `similarity` and `containment` of texts whose words are already numbered. */
export class ShingleMeasure {
  readonly #counter = new OverlapCounter();

  similarity(a: Int32Array, b: Int32Array): number {
    return jaccard(this.#counter.count(a, b, shingleSize, 'cut'));
  }

  containment(part: Int32Array, whole: Int32Array): number {
    return containedShare(this.#counter, part, whole, shingleSize);
  }
}

/** The least similarity of a sentence and its new wording. */
const similar = 0.22;
/** … if they are between the same kept sentences. */
const similarNear = 0.15;
/** The least share of the shorter one that is in the longer one, if it was cut or extended. */
const contained = 0.8;
/** Fewer words can be in another sentence by chance. */
const containedWords = 8;
/** A sentence this many times as long is not a wording of another, whatever it contains. */
const longestRatio = 64;

interface Scored extends Candidate {
  similarity: number;
}

/** Pairs each free sentence with its new wording, the most similar first. */
export function pairSimilar(
  free: FreeSentences,
  intervals: Intervals,
  measure: ShingleMeasure,
): SentenceMatch[] {
  const pairs: SentenceMatch[] = [];
  const [oldTaken, newTaken] = [new Set<number>(), new Set<number>()];
  const scored = findCandidates(free, intervals)
    .flatMap((candidate) => score(candidate, free, measure))
    .sort(byWorth);
  for (const { old: from, new: to, similarity } of scored) {
    if (oldTaken.has(from) || newTaken.has(to)) continue;
    oldTaken.add(from);
    newTaken.add(to);
    pairs.push(pairOf(from, to, { same: false, similarity }));
  }
  return pairs;
}

/** Returns the candidate with its similarity, or nothing if the sentences do not belong together. */
function score(
  candidate: Candidate,
  { old, current }: FreeSentences,
  measure: ShingleMeasure,
): Scored[] {
  const before = wordsOf(old, candidate.old, candidate.old + 1);
  const after = wordsOf(current, candidate.new, candidate.new + 1);
  const [shorter, longer] = before.length < after.length ? [before, after] : [after, before];
  if (longer.length > longestRatio * shorter.length) return [];
  const scored = { ...candidate, similarity: measure.similarity(before, after) };
  if (scored.similarity >= (candidate.near ? similarNear : similar)) return [scored];
  const isPart =
    shorter.length >= containedWords && measure.containment(shorter, longer) >= contained;
  return isPart ? [scored] : [];
}

/** Sorts more similar pairs first, then near ones, then by their places. */
function byWorth(a: Scored, b: Scored): number {
  return (
    b.similarity - a.similarity || Number(b.near) - Number(a.near) || a.old - b.old || a.new - b.new
  );
}

/** The least share of a part that is in the sentence it is a part of. */
const part = 0.5;
/** A sentence does not split into more sentences than this. */
const mostParts = 16;

/**
 * Extends pairs of reworded sentences by free neighbors that are the rest of what the sentence was
 * split into, or merged from. Those are then no longer free.
 */
export function joinParts(
  pairs: readonly SentenceMatch[],
  free: FreeSentences,
  measure: ShingleMeasure,
): SentenceMatch[] {
  return pairs.map((pair) => {
    const split = extend(pair, 'new', free, measure);
    return split === pair ? extend(pair, 'old', free, measure) : split;
  });
}

/** @param side the version that may get more sentences */
function extend(
  pair: SentenceMatch,
  side: 'old' | 'new',
  { old, oldFree, current, newFree }: FreeSentences,
  measure: ShingleMeasure,
): SentenceMatch {
  const isNew = side === 'new';
  const [version, free] = isNew ? [current, newFree] : [old, oldFree];
  const whole = isNew
    ? wordsOf(old, pair.oldFrom, pair.oldTo)
    : wordsOf(current, pair.newFrom, pair.newTo);
  let [from, to] = isNew ? [pair.newFrom, pair.newTo] : [pair.oldFrom, pair.oldTo];
  let known = pair.similarity;

  const takeIn = (at: number, begin: number, end: number): boolean => {
    if (!free.has(at) || end - begin > mostParts) return false;
    if (measure.containment(wordsOf(version, at, at + 1), whole) < part) return false;
    const joined = measure.similarity(wordsOf(version, begin, end), whole);
    if (joined <= known) return false;
    free.delete(at);
    known = joined;
    return true;
  };
  while (takeIn(to, from, to + 1)) to += 1;
  while (takeIn(from - 1, from - 1, to)) from -= 1;

  if (known === pair.similarity) return pair;
  const sides = isNew ? { newFrom: from, newTo: to } : { oldFrom: from, oldTo: to };
  const joined = { ...pair, ...sides, similarity: known };
  // Cut where the other version has no sentence end, as at a line feed, it still reads the same.
  const before = keyOf(old, joined.oldFrom, joined.oldTo);
  return { ...joined, same: before === keyOf(current, joined.newFrom, joined.newTo) };
}
