import type { FlagState } from '@cydkit/compare';
import type { Context, Fact, Filing, FlagFact } from '@cydkit/parser';
import { findConcept, flags } from '@cydkit/taxonomy';
import { contextKey } from './contexts';

export type { FlagState } from '@cydkit/compare';

/** One flag in one context. */
export interface FlagStatement {
  /** Local name; `null` for a flag of a label that no edition has. */
  concept: string | null;
  label: string;
  state: FlagState;
  /** The context of the statement; `null` where the filing reports no flag at all. */
  context: Context | null;
  /** Index of the fact in `filing.facts`; `null` where the flag is not reported. */
  fact: number | null;
}

/**
 * The flags of an annual report, each with its state, in presentation order; for every context
 * that has a flag the six of them. A flag reported true and false in the same context is listed
 * twice. A filing without annual disclosure (an 8-K that reports an incident) has no flags.
 */
export function flagStatements(filing: Filing): FlagStatement[] {
  if (!filing.facts.some(isAnnual)) return [];
  const indexed = filing.facts.map((fact, index) => ({ fact, index }));
  const contexts = contextsOf(indexed.filter(isFlag));
  if (contexts.length === 0) return statements(null, []);
  return contexts.flatMap(({ context, facts }) => statements(context, facts));
}

/** A flag with its index in the filing. */
interface IndexedFlag {
  fact: FlagFact;
  index: number;
}

function statements(context: Context | null, found: readonly IndexedFlag[]): FlagStatement[] {
  const known = flags.flatMap(({ name, label }): FlagStatement[] => {
    const states = new Map<FlagState, number>();
    for (const { fact, index } of found) {
      const state = stateOf(fact);
      if (fact.concept === name && !states.has(state)) states.set(state, index);
    }
    const base = { concept: name, label, context };
    if (states.size === 0) return [{ ...base, state: 'notReported', fact: null }];
    return [...states].map(([state, fact]) => ({ ...base, state, fact }));
  });
  const unknown = found
    .filter(({ fact: { concept } }) => !flags.some(({ name }) => name === concept))
    .map(({ fact, index }) => ({
      concept: fact.concept,
      label: fact.label ?? fact.concept ?? '',
      state: stateOf(fact),
      context,
      fact: index,
    }));
  return [...known, ...unknown];
}

function stateOf({ value }: FlagFact): FlagState {
  if (value === null) return 'unreadable';
  return value ? 'true' : 'false';
}

function contextsOf(found: readonly IndexedFlag[]): { context: Context; facts: IndexedFlag[] }[] {
  const groups = new Map<string, { context: Context; facts: IndexedFlag[] }>();
  for (const flag of found) {
    const { context } = flag.fact;
    const key = contextKey(context);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { context, facts: [flag] });
    else group.facts.push(flag);
  }
  return [...groups.values()];
}

function isFlag(entry: { fact: Fact; index: number }): entry is IndexedFlag {
  return entry.fact.type === 'flag';
}

function isAnnual(fact: Fact): boolean {
  if (fact.type === 'flag') return true;
  return fact.concept !== null && findConcept(fact.concept)?.disclosure === 'riskManagement';
}
