import type { Context, Fact, Filing, FlagFact } from '@cydkit/parser';
import { findConcept, flags } from '@cydkit/taxonomy';
import { contextKey } from './contexts';

/**
 * What a filing says to a yes/no question. `notReported` is no `false`: the filer is silent.
 * `unreadable`: the fact is nil or neither true nor false; the diagnostics say which.
 */
export type FlagState = 'true' | 'false' | 'notReported' | 'unreadable';

/** One flag in one context. */
export interface FlagStatement {
  /** Local name; `null` for a flag of a label that no edition has. */
  concept: string | null;
  label: string;
  state: FlagState;
  /** The context of the statement; `null` where the filing reports no flag at all. */
  context: Context | null;
}

/**
 * The flags of an annual report, each with its state, in presentation order; for every context
 * that has a flag the six of them. A flag reported true and false in the same context is listed
 * twice. A filing without annual disclosure (an 8-K that reports an incident) has no flags.
 */
export function flagStatements(filing: Filing): FlagStatement[] {
  if (!filing.facts.some(isAnnual)) return [];
  const contexts = contextsOf(filing.facts.filter(isFlag));
  if (contexts.length === 0) return statements(null, []);
  return contexts.flatMap(({ context, facts }) => statements(context, facts));
}

function statements(context: Context | null, facts: readonly FlagFact[]): FlagStatement[] {
  const known = flags.flatMap(({ name, label }) => {
    const states = new Set(facts.filter(({ concept }) => concept === name).map(stateOf));
    if (states.size === 0) states.add('notReported');
    return [...states].map((state) => ({ concept: name, label, state, context }));
  });
  const unknown = facts
    .filter(({ concept }) => !flags.some(({ name }) => name === concept))
    .map((fact) => ({
      concept: fact.concept,
      label: fact.label ?? fact.concept ?? '',
      state: stateOf(fact),
      context,
    }));
  return [...known, ...unknown];
}

function stateOf({ value }: FlagFact): FlagState {
  if (value === null) return 'unreadable';
  return value ? 'true' : 'false';
}

function contextsOf(facts: readonly FlagFact[]): { context: Context; facts: FlagFact[] }[] {
  const groups = new Map<string, { context: Context; facts: FlagFact[] }>();
  for (const fact of facts) {
    const key = contextKey(fact.context);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { context: fact.context, facts: [fact] });
    else group.facts.push(fact);
  }
  return [...groups.values()];
}

function isFlag(fact: Fact): fact is FlagFact {
  return fact.type === 'flag';
}

function isAnnual(fact: Fact): boolean {
  if (isFlag(fact)) return true;
  return fact.concept !== null && findConcept(fact.concept)?.disclosure === 'riskManagement';
}
