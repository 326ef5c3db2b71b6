import { countWords } from '@cydkit/dedupe';
import { findConcept } from '@cydkit/taxonomy';
import type { TextBlock } from './compared-blocks';
import type { ComparedFacts } from './compared-facts';
import { nameOf, presented } from './concept-names';
import { groupBy } from './group-by';
import type { ConceptChange, FlagChange, TextChange } from './model';
import { likenessOf } from './substance';

interface Tagged {
  label: string | null;
  text: string;
}

/** What is already known of both filings. */
interface KnownChanges {
  /** Returns what counts of a text. */
  keyOf: (text: string) => string;
  flags: readonly Pick<FlagChange, 'concept' | 'old' | 'new'>[];
  changes: readonly TextChange[];
}

/** The facts of one filing and their texts. */
export interface TaggedFacts extends Pick<ComparedFacts, 'facts'> {
  blocks: readonly TextBlock[];
}

/** Returns every concept that tags text in one of the filings, with what changed in it. */
export function compareConcepts(
  old: TaggedFacts,
  current: TaggedFacts,
  { keyOf, flags, changes }: KnownChanges,
): Omit<ConceptChange, 'context'>[] {
  const [a, b] = [taggedIn(old), taggedIn(current)];
  return presented([...a.keys(), ...b.keys()]).map((concept) => {
    const [before, after] = [a.get(concept), b.get(concept)];
    const change = changeOf(before, after, keyOf);
    return {
      concept,
      label: findConcept(concept)?.label ?? after?.label ?? before?.label ?? concept,
      change,
      similarity:
        change === 'changed'
          ? likenessOf(before?.text ?? '', after?.text ?? '')
          : Number(change === 'kept'),
      words: { old: countWords(before?.text ?? ''), new: countWords(after?.text ?? '') },
      flag: unchangedFlag(concept, flags),
      changes: changes.filter((change) => concerns(change, concept)).map(({ id }) => id),
    };
  });
}

/** Returns the concepts that have the same text in both filings. */
export function conceptsKept(
  old: TaggedFacts,
  current: TaggedFacts,
  keyOf: KnownChanges['keyOf'],
): Set<string> {
  const [a, b] = [taggedIn(old), taggedIn(current)];
  const kept = [...a].filter(([name, before]) => changeOf(before, b.get(name), keyOf) === 'kept');
  return new Set(kept.map(([name]) => name));
}

/** Returns the text of each concept; if several facts have different texts, all of these. */
function taggedIn({ facts, blocks }: TaggedFacts): Map<string, Tagged> {
  const textOf = new Map(blocks.map(({ fact, text }) => [fact, text]));
  const tagged = facts.filter(({ fact }) => fact.type !== 'flag');
  const byName = groupBy(tagged, ({ fact }) => nameOf(fact));
  return new Map(
    [...byName].map(([name, same]): [string, Tagged] => {
      const texts = new Set(same.map(({ index }) => textOf.get(index) ?? ''));
      return [name, { label: same[0]?.fact.label ?? null, text: [...texts].join('\n') }];
    }),
  );
}

function changeOf(
  old: Tagged | undefined,
  current: Tagged | undefined,
  keyOf: (text: string) => string,
): ConceptChange['change'] {
  if (old === undefined) return 'new';
  if (current === undefined) return 'gone';
  return keyOf(old.text) === keyOf(current.text) ? 'kept' : 'changed';
}

function unchangedFlag(concept: string, flags: KnownChanges['flags']): ConceptChange['flag'] {
  const pair = findConcept(concept)?.pair ?? null;
  const flag = flags.find((each) => each.concept === pair);
  if (flag === undefined || flag.old !== flag.new) return null;
  const state = flag.new;
  return state === 'true' || state === 'false' ? { concept: flag.concept, state } : null;
}

function concerns({ kind, old, new: current }: TextChange, concept: string): boolean {
  if (kind === 'kept') return false;
  return [old, current].some((side) => side?.concepts.includes(concept));
}
