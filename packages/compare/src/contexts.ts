import type { Context, Fact, Filing } from '@cydkit/parser';
import { groupBy } from './group-by';

/** A fact and its index in the filing. */
export interface IndexedFact {
  fact: Fact;
  index: number;
}

/** The facts of one filing that are compared. */
export interface Statement {
  filing: Filing;
  context: Context | null;
  facts: IndexedFact[];
  /** How many facts have another context. */
  leftOut: number;
}

/**
 * The facts of both filings about the same matter: those without a dimension for the period of the
 * report. Where a filing has none of these (the report of an incident that is a dimension), those
 * of the first member that both have, or else of the first that each has.
 */
export function statementsOf(old: Filing, current: Filing): [Statement, Statement] {
  const [a, b] = [byDimensions(old), byDimensions(current)];
  const shared = [...b.keys()].filter((key) => a.has(key));
  const both = shared.includes('') ? '' : shared[0];
  const keyIn = (groups: ReadonlyMap<string, unknown>): string => {
    return both ?? (groups.has('') ? '' : ([...groups.keys()][0] ?? ''));
  };
  return [statementOf(old, a.get(keyIn(a)) ?? []), statementOf(current, b.get(keyIn(b)) ?? [])];
}

function byDimensions({ facts }: Filing): Map<string, IndexedFact[]> {
  const indexed = facts.map((fact, index) => ({ fact, index }));
  return groupBy(indexed, ({ fact }) => dimensionKey(fact.context));
}

/** Axes and members by local names: the namespaces change with the edition and the year. */
function dimensionKey({ dimensions }: Context): string {
  if (dimensions.length === 0) return '';
  const parts = dimensions.map(({ axis, member, typed }) => [axis.name, member?.name, typed]);
  return JSON.stringify(parts.map((part) => JSON.stringify(part)).sort());
}

function statementOf(filing: Filing, candidates: readonly IndexedFact[]): Statement {
  const byEnd = groupBy(candidates, ({ fact }) => fact.context.period.end ?? '');
  const facts = byEnd.get(reportEnd(filing, [...byEnd.keys()])) ?? [];
  return {
    filing,
    context: facts[0]?.fact.context ?? null,
    facts,
    leftOut: filing.facts.length - facts.length,
  };
}

/** The end of the reporting period among those that facts have, else the latest. */
function reportEnd({ period: { end } }: Filing, ends: readonly string[]): string {
  if (end !== null && ends.includes(end)) return end;
  // Data sets round one of them to the end of a month.
  const inMonth = ends.find((other) => end !== null && other.slice(0, 7) === end.slice(0, 7));
  return inMonth ?? [...ends].sort().at(-1) ?? '';
}
