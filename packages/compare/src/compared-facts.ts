import { similarity } from '@cydkit/dedupe';
import {
  type ContextFacts,
  closestContext,
  contextsOf,
  type Entry,
  reportContextOf,
} from '@cydkit/disclosure';
import type { Context, Filing } from '@cydkit/parser';
import { groupBy } from './group-by';

/** The facts of one filing in one context. */
export interface ComparedFacts {
  filing: Filing;
  /** `null` if the filing has nothing like what the other one has. */
  context: Context | null;
  facts: readonly Entry[];
}

/** Facts of both filings about the same matter. */
export interface ComparedPair {
  old: ComparedFacts;
  new: ComparedFacts;
}

/** All facts of two filings. */
export interface PairedFacts {
  /** At least one, which is about the registrant as a whole if a filing has such facts. */
  pairs: ComparedPair[];
  /** Facts that have nothing to be compared with, as indices in `filing.facts`. */
  uncompared: { old: number[]; new: number[] };
}

/**
 * Pairs the contexts of two filings that are about the same matter: the same registrant and members,
 * for the period of each report. Among contexts for other periods, those with the same period are
 * pairs, and the others are not compared. Contexts of different members are pairs if their texts are
 * similar, or if the filings have no others. What is then left of one filing is new, or gone.
 */
export function pairFacts(old: Filing, current: Filing): PairedFacts {
  const [a, b] = [byMatter(old), byMatter(current)];
  const uncompared: PairedFacts['uncompared'] = { old: [], new: [] };
  const pairs: ComparedPair[] = [];
  const alone: { old: ContextFacts[]; new: ContextFacts[] } = { old: [], new: [] };
  const pair = (before: ContextFacts | null, after: ContextFacts | null): void => {
    pairs.push({ old: factsOf(old, before), new: factsOf(current, after) });
  };

  for (const key of new Set(['', ...b.keys(), ...a.keys()])) {
    const [before, after] = [closestFirst(old, a.get(key)), closestFirst(current, b.get(key))];
    const [first, second] = [before.shift(), after.shift()];
    if (first !== undefined && second !== undefined) pair(first, second);
    else if (first !== undefined) alone.old.push(first);
    else if (second !== undefined) alone.new.push(second);
    const partners = groupBy(after, periodOf);
    for (const other of before) {
      const found = partners.get(periodOf(other))?.shift();
      if (found === undefined) addIndices(uncompared.old, other);
      else pair(other, found);
    }
    for (const others of partners.values()) {
      for (const other of others) addIndices(uncompared.new, other);
    }
  }
  for (const [before, after] of pairAlike(alone, pairs.length > 0)) pair(before, after);
  if (pairs.length === 0) pair(null, null);
  return { pairs, uncompared };
}

/** Groups the contexts of a filing by what they are about; `''` is the registrant as a whole. */
function byMatter(filing: Filing): Map<string, ContextFacts[]> {
  const contexts = contextsOf(filing);
  const own = reportContextOf(filing) ?? closestContext(filing, contexts);
  return groupBy(contexts, ({ context }) => matterKey(context, own?.context.entity ?? null));
}

/** Uses the local names of axes and members, because namespaces change with the edition and the year. */
function matterKey({ entity, dimensions }: Context, own: string | null): string {
  const isOwn = entity === own;
  if (isOwn && dimensions.length === 0) return '';
  return JSON.stringify([isOwn ? null : entity, membersOf(dimensions)]);
}

/** Returns the members of a context by their names, whatever their order. */
export function membersOf(dimensions: Context['dimensions']): string[] {
  return dimensions
    .map(({ axis, member, typed }) => JSON.stringify([axis.name, member?.name, typed]))
    .sort();
}

function closestFirst(filing: Filing, contexts: readonly ContextFacts[] = []): ContextFacts[] {
  const closest = closestContext(filing, contexts);
  if (closest === null) return [];
  return [closest, ...contexts.filter((each) => each !== closest)];
}

function periodOf({ context: { period } }: ContextFacts): string {
  return JSON.stringify([period.start, period.end, period.duration]);
}

function addIndices(indices: number[], { facts }: ContextFacts): void {
  for (const { index } of facts) indices.push(index);
}

function factsOf(filing: Filing, found: ContextFacts | null): ComparedFacts {
  return { filing, context: found?.context ?? null, facts: found?.facts ?? [] };
}

/** The least similarity of texts of two members that are about one matter. */
const alike = 0.2;
/** With more members than this on each side, only equal names are pairs: time stays linear. */
const mostCompared = 24;

/** Pairs contexts whose members differ, the most similar first; the others have no partner. */
function pairAlike(
  { old, new: current }: { old: ContextFacts[]; new: ContextFacts[] },
  hasOthers: boolean,
): [ContextFacts | null, ContextFacts | null][] {
  const [only, other] = [old[0], current[0]];
  if (!hasOthers && only && other && old.length === 1 && current.length === 1) {
    return [[only, other]];
  }
  const partners = new Map<ContextFacts, ContextFacts>();
  const taken = new Set<ContextFacts>();
  if (old.length <= mostCompared && current.length <= mostCompared) {
    const scored = current.flatMap((after) =>
      old.map((before) => ({ before, after, score: similarity(textOf(before), textOf(after)) })),
    );
    for (const { before, after, score } of scored.sort((a, b) => b.score - a.score)) {
      if (score < alike || taken.has(before) || partners.has(after)) continue;
      taken.add(before);
      partners.set(after, before);
    }
  }
  return [
    ...current.map((after): [ContextFacts | null, ContextFacts] => [
      partners.get(after) ?? null,
      after,
    ]),
    ...old
      .filter((before) => !taken.has(before))
      .map((before): [ContextFacts, null] => [before, null]),
  ];
}

function textOf({ facts }: ContextFacts): string {
  return facts
    .flatMap(({ fact: { value } }) => (typeof value === 'string' ? [value] : []))
    .join('\n');
}
