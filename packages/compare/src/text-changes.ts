import { type AlignedChange, type AlignedSide, alignPassages } from '@cydkit/dedupe';
import { presented } from './concept-names';
import type { SentenceList } from './distinct-sentences';
import type { ChangedText, FactPlace, TextChange } from './model';
import { differsInSubstance } from './substance';

/** How texts are compared. */
interface TextOptions {
  /** True for characters that do not count; by default all but white space do. */
  ignore?: (character: string) => boolean;
  /** Returns what counts of a text. */
  keyOf: (text: string) => string;
}

/** Finds what became of each sentence. */
export function compareText(
  old: SentenceList,
  current: SentenceList,
  { ignore, keyOf }: TextOptions,
): Omit<TextChange, 'id' | 'context'>[] {
  const aligned = alignPassages(old.sentences, current.sentences, ignore ? { ignore } : {});
  const copies = [copiesIn(old, keyOf), copiesIn(current, keyOf)] as const;
  const counted = (text: string): string =>
    ignore ? Array.from(text, (each) => (ignore(each) ? ' ' : each)).join('') : text;
  return aligned.map((change) => {
    const { moved, similarity, words, labels } = change;
    const [before, after] = [textOf(change.old, old), textOf(change.new, current)];
    const repeated = copiesOf(change, copies);
    return {
      kind: kindOf(change),
      old: before,
      new: after,
      moved,
      similarity,
      ...(words && {
        words,
        substantive: differsInSubstance(counted(before?.text ?? ''), counted(after?.text ?? '')),
      }),
      ...(repeated && { copies: repeated }),
      concepts: { removed: presented(labels.removed), added: presented(labels.added) },
    };
  });
}

/**
 * Corrects what a change says about concepts that have the same text in both filings: none of it can
 * have come or gone. A few tagged words that are in several sentences do not show in which they are.
 */
export function withoutKeptConcepts<Change extends Pick<TextChange, 'kind' | 'concepts'>>(
  change: Change,
  kept: ReadonlySet<string>,
): Change {
  const removed = change.concepts.removed.filter((name) => !kept.has(name));
  const added = change.concepts.added.filter((name) => !kept.has(name));
  const isKept = change.kind === 'retagged' && removed.length + added.length === 0;
  return { ...change, kind: isKept ? 'kept' : change.kind, concepts: { removed, added } };
}

/** How often each sentence is in a filing. */
interface Copies {
  keys: ReadonlyMap<string, string>;
  counts: ReadonlyMap<string, number>;
}

function copiesIn({ sentences }: SentenceList, keyOf: (text: string) => string): Copies {
  const keys = new Map(sentences.map(({ id, text }) => [id, keyOf(text)]));
  const counts = new Map<string, number>();
  for (const key of keys.values()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { keys, counts };
}

/** Returns how often both filings have text that is new or gone, if they have it, and equally often. */
function copiesOf(
  { kind, old, new: current }: AlignedChange,
  [before, after]: readonly [Copies, Copies],
): TextChange['copies'] | null {
  if (kind !== 'new' && kind !== 'gone') return null;
  const { keys } = kind === 'new' ? after : before;
  const found = new Set<string>();
  for (const { passage } of (current ?? old)?.places ?? []) {
    const key = keys.get(passage) ?? '';
    found.add(`${before.counts.get(key) ?? 0} ${after.counts.get(key) ?? 0}`);
  }
  const [only = '0 0', other] = found;
  const [inOld = 0, inNew = 0] = only.split(' ').map(Number);
  return other !== undefined || inOld === 0 || inNew === 0 ? null : { old: inOld, new: inNew };
}

function kindOf({ kind }: AlignedChange): TextChange['kind'] {
  return kind === 'relabelled' ? 'retagged' : kind;
}

function textOf(side: AlignedSide | null, { placeOf }: SentenceList): ChangedText | null {
  if (side === null) return null;
  const { text, sentences, words, labels, places } = side;
  const found = places.flatMap(({ passage, start, end }) => placeOf(passage, start, end) ?? []);
  return { text, sentences, words, concepts: presented(labels), places: joined(found) };
}

/** Joins places of one fact that follow each other, as sentences do. */
function joined(places: readonly FactPlace[]): FactPlace[] {
  const all: FactPlace[] = [];
  for (const place of places) {
    const last = all.at(-1);
    // There is white space between two sentences.
    if (last?.fact === place.fact && place.start >= last.end && place.start <= last.end + 1) {
      last.end = place.end;
    } else {
      all.push({ ...place });
    }
  }
  return all;
}
