import { type ContextFacts, closestContext, contextsOf, type Entry } from '@cydkit/disclosure';
import type { Context, Filing } from '@cydkit/parser';
import { groupBy } from './group-by';

/** The facts of one filing that are compared. */
export interface ComparedFacts {
  filing: Filing;
  context: Context | null;
  facts: readonly Entry[];
  /** The number of facts with another context. */
  leftOut: number;
}

/**
 * Returns the facts of both filings about the same matter: those in which each report speaks for the
 * registrant as a whole. If a filing has none (a report of an incident that is a dimension), those of
 * the first member that both have, or else of the first that each has.
 */
export function comparedFacts(old: Filing, current: Filing): [ComparedFacts, ComparedFacts] {
  const [a, b] = [byDimensions(old), byDimensions(current)];
  const shared = [...b.keys()].filter((key) => a.has(key));
  const both = shared.includes('') ? '' : shared[0];
  const keyIn = (groups: ReadonlyMap<string, unknown>): string => {
    return both ?? (groups.has('') ? '' : ([...groups.keys()][0] ?? ''));
  };
  return [factsOf(old, a.get(keyIn(a)) ?? []), factsOf(current, b.get(keyIn(b)) ?? [])];
}

function byDimensions(filing: Filing): Map<string, ContextFacts[]> {
  return groupBy(contextsOf(filing), ({ context }) => dimensionKey(context));
}

/** Uses the local names of axes and members, because namespaces change with the edition and the year. */
function dimensionKey({ dimensions }: Context): string {
  if (dimensions.length === 0) return '';
  const parts = dimensions.map(({ axis, member, typed }) => [axis.name, member?.name, typed]);
  return JSON.stringify(parts.map((part) => JSON.stringify(part)).sort());
}

function factsOf(filing: Filing, contexts: readonly ContextFacts[]): ComparedFacts {
  const { context = null, facts = [] } = closestContext(filing, contexts) ?? {};
  return { filing, context, facts, leftOut: filing.facts.length - facts.length };
}
