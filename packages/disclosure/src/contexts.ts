import type { Context, Filing } from '@cydkit/parser';
import { contextKey } from './context-key';
import type { Entry } from './entry';

/** The facts about one matter: the same registrant, period and members. */
export interface ContextFacts {
  /** As the first of the facts has it; ids of equal contexts may differ. */
  context: Context;
  /** In document order; at least one. */
  facts: Entry[];
}

/** The contexts of a filing's facts, each once, in document order. */
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
 * The context in which the report speaks for the registrant as a whole: one without members, and of
 * several `closestContext`. `null` where every fact has a member, or there is none.
 */
export function reportContextOf(filing: Filing): ContextFacts | null {
  const whole = contextsOf(filing).filter(({ context }) => context.dimensions.length === 0);
  return closestContext(filing, whole);
}

/**
 * Of contexts with the same members, the one that the report is about. In this order: it names the
 * registrant of the cover page; it ends nearest to the report's period, or latest where no period
 * is stated; it is as long as that period; it has most facts; it comes first.
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

/** The lower, the closer; earlier numbers count before later ones. */
function rankOf({ context, facts }: ContextFacts, { entity, period }: Filing): number[] {
  const { start, end, duration } = context.period;
  const isOther = entity.cik !== null && context.entity !== null && context.entity !== entity.cik;
  const ends = dayCount(end);
  // Data sets round a day to the nearest end of a month, and the fiscal year of 52 weeks that a
  // cover page ends on 31 December ends on the 28th: nearest, not equal.
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

/** Days of a calendar in which every month has 31: exact enough to find the nearest date. */
function dayCount(date: string | null): number {
  const [year, month, day] = (date ?? '').split('-').map(Number);
  const count = ((year ?? 0) * 12 + (month ?? 0)) * 31 + (day ?? 0);
  return Number.isFinite(count) ? count : 0;
}
