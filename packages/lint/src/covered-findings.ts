import type { Severity } from '@cydkit/parser';
import type { Finding } from './model/finding';
import { isStricter } from './rule-settings';
import { findRule } from './rules/find-rule';

/**
 * Separates the findings whose problem another finding reports better (`Rule.coveredBy`). One that a
 * config raises above the other is not covered: it is to be seen, and to fail the run.
 */
export function separateCovered(all: readonly Finding[]): {
  findings: Finding[];
  covered: Finding[];
} {
  const found = new Map<string, Severity>();
  for (const { rule, severity, evidence } of all) {
    for (const key of [rule, ...evidence.map(({ fact }) => keyOf(rule, fact))]) {
      if (isStricter(severity, found.get(key) ?? 'off')) found.set(key, severity);
    }
  }
  const isCovered = ({ rule: id, severity, evidence }: Finding): boolean => {
    const rule = findRule(id);
    const { filing = [], facts = [] } = rule?.coveredBy ?? {};
    const isRaised = isStricter(severity, rule?.severity ?? severity);
    const covers = (key: string): boolean => {
      const other = found.get(key);
      return other !== undefined && !(isRaised && isStricter(severity, other));
    };
    return (
      filing.some(covers) ||
      facts.some((other) => evidence.some(({ fact }) => covers(keyOf(other, fact))))
    );
  };
  const findings: Finding[] = [];
  const covered: Finding[] = [];
  for (const finding of all) (isCovered(finding) ? covered : findings).push(finding);
  return { findings, covered };
}

function keyOf(rule: string, fact: number | null): string {
  return `${rule} ${fact}`;
}
