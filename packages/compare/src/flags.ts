import type { FlagFact } from '@cydkit/parser';
import { findConcept, flags } from '@cydkit/taxonomy';
import { nameOf, presented } from './concept-names';
import type { IndexedFact, Statement } from './contexts';
import { groupBy } from './group-by';
import type { FlagChange, FlagChangeKind, FlagState } from './model';

/** Every flag that one of the filings reports, and of annual reports the others, too. */
export function compareFlags(old: Statement, current: Statement): FlagChange[] {
  const [a, b] = [flagsIn(old), flagsIn(current)];
  const isAnnual = [old, current].every(({ facts }) => facts.some(isAboutRisk));
  const known = isAnnual ? flags.map(({ name }) => name) : [];
  return presented([...known, ...a.keys(), ...b.keys()]).map((concept) => {
    const [before, after] = [stateOf(a.get(concept)), stateOf(b.get(concept))];
    return {
      concept,
      label: labelOf(concept, [...(b.get(concept) ?? []), ...(a.get(concept) ?? [])]),
      change: changeOf(before, after),
      old: before,
      new: after,
    };
  });
}

/** The flags that a filing reports both true and false. */
export function contradictoryFlags(statement: Statement): string[] {
  const found = [...flagsIn(statement)].filter(([, facts]) => {
    return new Set(facts.map(({ value }) => value)).size > 1;
  });
  return found.map(([concept]) => concept);
}

function flagsIn({ facts }: Statement): Map<string, FlagFact[]> {
  const found = facts.flatMap(({ fact }) => (fact.type === 'flag' ? [fact] : []));
  return groupBy(found, nameOf);
}

function isAboutRisk({ fact }: IndexedFact): boolean {
  return fact.concept !== null && findConcept(fact.concept)?.disclosure === 'riskManagement';
}

function stateOf(facts: readonly FlagFact[] = []): FlagState {
  const [value, ...others] = new Set(facts.map((fact) => fact.value));
  if (value === undefined) return 'notReported';
  if (value === null || others.length > 0) return 'unreadable';
  return value ? 'true' : 'false';
}

function changeOf(old: FlagState, current: FlagState): FlagChangeKind {
  if (old === current) return 'kept';
  if (old === 'notReported') return 'appeared';
  if (current === 'notReported') return 'vanished';
  return old === 'unreadable' || current === 'unreadable' ? 'unclear' : 'flipped';
}

function labelOf(concept: string, facts: readonly FlagFact[]): string {
  return findConcept(concept)?.label ?? facts[0]?.label ?? concept;
}
