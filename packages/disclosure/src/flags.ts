import type { Context, Fact, Filing, FlagFact } from '@cydkit/parser';
import { findConcept, flags as knownFlags } from '@cydkit/taxonomy';
import { contextKey, contextsOf, type Entry, reportContextOf } from './contexts';

/**
 * What a filing answers to a yes/no question in one context.
 *
 * - `notReported`: no fact answers it, which does not mean `false`.
 * - `unreadable`: a fact is nil, or neither true nor false.
 * - `contradictory`: one fact says true, another false.
 */
export type FlagState = 'true' | 'false' | 'notReported' | 'unreadable' | 'contradictory';

/** One yes/no question with its answer. */
export interface FlagAnswer {
  /** The local name; `null` for a flag whose label is in no known edition. */
  concept: string | null;
  label: string;
  state: FlagState;
  /** The facts that answer it, in document order; none if it is not reported. */
  facts: Entry<FlagFact>[];
}

/** The answers of one context. */
export interface ContextFlags {
  /** `null` if no fact speaks for the registrant as a whole. */
  context: Context | null;
  flags: FlagAnswer[];
}

/**
 * Returns what the report answers for the registrant as a whole: the six flags in presentation order,
 * then flags that no known edition has. Empty if the filing has no annual disclosure, such as a Form 8-K
 * about an incident. For answers about members or other periods, use `flagsByContext`.
 */
export function flags(filing: Filing): FlagAnswer[] {
  if (!hasAnnualDisclosure(filing)) return [];
  return flagsAmong(reportContextOf(filing)?.facts ?? []);
}

/** Returns `flags`, then the same for each other context that has a flag, in document order. */
export function flagsByContext(filing: Filing): ContextFlags[] {
  if (!hasAnnualDisclosure(filing)) return [];
  const report = reportContextOf(filing);
  const key = report && contextKey(report.context);
  const others = contextsOf(filing).filter(({ context, facts }) => {
    return contextKey(context) !== key && facts.some(({ fact }) => fact.type === 'flag');
  });
  return [
    { context: report?.context ?? null, flags: flagsAmong(report?.facts ?? []) },
    ...others.map(({ context, facts }) => ({ context, flags: flagsAmong(facts) })),
  ];
}

/** Returns what facts of one context answer: the six flags, then flags that no known edition has. */
export function flagsAmong(facts: readonly Entry[]): FlagAnswer[] {
  const answers = new Map<string, FlagAnswer>();
  for (const { name: concept, label } of knownFlags) {
    answers.set(concept, { concept, label, state: 'notReported', facts: [] });
  }
  for (const { fact, index } of facts) {
    if (fact.type !== 'flag') continue;
    const { concept } = fact;
    const label = fact.label ?? concept ?? '';
    const answer = answers.get(concept ?? label);
    if (answer !== undefined) answer.facts.push({ fact, index });
    else
      answers.set(concept ?? label, {
        concept,
        label,
        state: 'notReported',
        facts: [{ fact, index }],
      });
  }
  return Array.from(answers.values(), (answer) => ({ ...answer, state: stateOf(answer.facts) }));
}

/** True if any fact of a filing, in any context, belongs to the annual disclosure of Item 106. */
export function hasAnnualDisclosure({ facts }: Pick<Filing, 'facts'>): boolean {
  return facts.some(isAnnual);
}

function isAnnual({ type, concept }: Fact): boolean {
  return (
    type === 'flag' || (concept !== null && findConcept(concept)?.disclosure === 'riskManagement')
  );
}

function stateOf(facts: readonly Entry<FlagFact>[]): FlagState {
  const values = new Set(facts.map(({ fact }) => fact.value));
  if (values.size === 0) return 'notReported';
  if (values.has(true) && values.has(false)) return 'contradictory';
  if (values.has(null)) return 'unreadable';
  return values.has(true) ? 'true' : 'false';
}
