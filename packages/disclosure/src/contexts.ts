import type { Context, Fact, Filing } from '@cydkit/parser';

/** A fact with its index in `filing.facts`. */
export interface Entry<Kind extends Fact = Fact> {
  index: number;
  fact: Kind;
}

/** The facts about one matter: the same registrant, period and members. */
export interface ContextFacts {
  /** The context of the first fact; ids of equal contexts may differ. */
  context: Context;
  /** In document order; at least one. */
  facts: Entry[];
}

/** Returns the contexts of a filing's facts, each once, in document order. */
export function contextsOf({ facts }: Pick<Filing, 'facts'>): ContextFacts[] {
  const contexts = new Map<string, ContextFacts>();
  for (const [index, fact] of facts.entries()) {
    const key = contextKey(fact.context);
    const known = contexts.get(key);
    if (known === undefined) contexts.set(key, { context: fact.context, facts: [{ index, fact }] });
    else known.facts.push({ index, fact });
  }
  return [...contexts.values()];
}

/**
 * Returns the context in which the report speaks for the registrant as a whole: one without members,
 * among several `closestContext`. Returns `null` if there are no facts without members.
 */
export function reportContextOf(filing: Filing): ContextFacts | null {
  const whole = contextsOf(filing).filter(({ context }) => context.dimensions.length === 0);
  return closestContext(filing, whole);
}

/**
 * Returns the context that the report is about among contexts with the same members. The criteria, in
 * this order: it names the registrant of the cover page; it ends nearest to the end of the report's
 * period, or latest if no period is stated; it is as long as that period; it has the most facts; it
 * comes first.
 */
export function closestContext(
  filing: Filing,
  contexts: readonly ContextFacts[],
): ContextFacts | null {
  let closest: { candidate: ContextFacts; rank: readonly number[] } | null = null;
  for (const candidate of contexts) {
    const rank = rankOf(candidate, filing);
    if (closest === null || isBefore(rank, closest.rank)) closest = { candidate, rank };
  }
  return closest?.candidate ?? null;
}

/** Returns numbers to compare in order; lower ones are closer. */
function rankOf({ context, facts }: ContextFacts, { entity, period }: Filing): number[] {
  const { start, end, duration } = context.period;
  const isOther = entity.cik !== null && context.entity !== null && context.entity !== entity.cik;
  const ends = dayCount(end);
  // Not equal but nearest: data sets round a day to the nearest end of a month, and a fiscal year of
  // 52 weeks may end on December 28 where the cover page says December 31.
  const distance = period.end === null ? 0 : Math.abs(ends - dayCount(period.end));
  const isAsLong =
    (start !== null && start === period.start) ||
    (duration !== undefined && duration === period.duration);
  return [Number(isOther), distance, -ends, Number(!isAsLong), -facts.length];
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
}

/** Counts days as if every month had 31: exact enough to find the nearest date. */
function dayCount(date: string | null): number {
  const [year, month, day] = (date ?? '').split('-').map(Number);
  const count = ((year ?? 0) * 12 + (month ?? 0)) * 31 + (day ?? 0);
  return Number.isFinite(count) ? count : 0;
}

/** Returns a key that is equal for contexts that say the same (XBRL 2.1 §4.10, s-equal). */
export function contextKey(context: Context): string {
  const known = keys.get(context);
  if (known !== undefined) return known;
  const key = keyOf(context);
  keys.set(context, key);
  return key;
}

/** Thousands of facts may share a context with thousands of dimensions. Nothing changes a context. */
const keys = new WeakMap<Context, string>();

function keyOf({ entity, period, dimensions }: Context): string {
  const axes = dimensions.map(({ axis, member, typed }) =>
    JSON.stringify([axis.namespace, axis.name, member?.namespace, member?.name, typed]),
  );
  return JSON.stringify([entity, period.start, period.end, period.duration, axes.sort()]);
}
