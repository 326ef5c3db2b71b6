import type { Filing } from '@cydkit/parser';
import type { separateCovered } from './covered-findings';
import type { Finding } from './model/finding';
import type { LintOptions, LintResult, Suppression } from './model/result';
import { findRule } from './rules/find-rule';

/**
 * Sets aside suppressed findings (the first matching suppression counts) and known ones. A suppression
 * of a covered finding is used, too: the finding comes back if the rule that covers it is turned off.
 */
export function applySuppressions(
  filing: Filing,
  { findings, covered }: ReturnType<typeof separateCovered>,
  { suppressions = [], known: isKnown }: Pick<LintOptions, 'suppressions' | 'known'>,
): Omit<LintResult, 'filing'> {
  const result: Omit<LintResult, 'filing'> = {
    findings: [],
    suppressed: [],
    known: [],
    unusedSuppressions: [],
  };
  const used = new Set<Suppression>();
  const suppressionOf = suppressionLookup(suppressions);
  for (const finding of findings) {
    const suppression = suppressionOf(finding);
    if (suppression !== undefined) {
      used.add(suppression);
      result.suppressed.push({ ...finding, suppression });
    } else if (isKnown?.(filing, finding)) {
      result.known.push(finding);
    } else {
      result.findings.push(finding);
    }
  }
  for (const finding of covered) {
    const suppression = suppressionOf(finding);
    if (suppression !== undefined) used.add(suppression);
  }
  result.unusedSuppressions = suppressions.filter((one) => !used.has(one));
  return result;
}

/** Returns a function that finds the first suppression of a finding, however many there are. */
function suppressionLookup(
  suppressions: readonly Suppression[],
): (finding: Finding) => Suppression | undefined {
  const first = new Map<string, number>();
  for (const [at, { rule, concept, fingerprint }] of suppressions.entries()) {
    const key = keyOf(findRule(rule)?.id ?? rule, concept, fingerprint);
    if (!first.has(key)) first.set(key, at);
  }
  return ({ code, rule, evidence, fingerprint, formerFingerprints }) => {
    if (first.size === 0) return undefined;
    let found = Number.POSITIVE_INFINITY;
    for (const concept of new Set([null, ...evidence.map((one) => one.concept)])) {
      for (const name of [rule, code]) {
        for (const print of [undefined, fingerprint, ...formerFingerprints.flat()]) {
          found = Math.min(found, first.get(keyOf(name, concept, print)) ?? found);
        }
      }
    }
    return suppressions[found];
  };
}

/** A suppression without a concept or fingerprint is for any. */
function keyOf(name: string, concept?: string | null, fingerprint?: string): string {
  return JSON.stringify([name, concept, fingerprint]);
}
