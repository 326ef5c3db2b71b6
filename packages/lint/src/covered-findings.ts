import type { Finding } from './model/finding';
import { findRule } from './rules/find-rule';

/** Separates the findings whose problem another finding reports better (`Rule.coveredBy`). */
export function separateCovered(all: readonly Finding[]): {
  findings: Finding[];
  covered: Finding[];
} {
  const found = new Set(
    all.flatMap(({ rule, evidence }) => [rule, ...evidence.map(({ fact }) => keyOf(rule, fact))]),
  );
  const isCovered = ({ rule, evidence }: Finding): boolean => {
    const { filing = [], facts = [] } = findRule(rule)?.coveredBy ?? {};
    return (
      filing.some((other) => found.has(other)) ||
      facts.some((other) => evidence.some(({ fact }) => found.has(keyOf(other, fact))))
    );
  };
  return {
    findings: all.filter((finding) => !isCovered(finding)),
    covered: all.filter(isCovered),
  };
}

function keyOf(rule: string, fact: number | null): string {
  return `${rule} ${fact}`;
}
