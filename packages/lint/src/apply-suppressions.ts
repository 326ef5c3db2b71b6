import type { Filing } from '@cydkit/parser';
import type { Finding } from './model/finding';
import type { LintOptions, LintResult, Suppression } from './model/result';
import { findRule } from './rules/find-rule';

/** Sets aside suppressed findings (the first matching suppression counts) and known ones. */
export function applySuppressions(
  filing: Filing,
  found: readonly Finding[],
  { suppressions = [], known: isKnown }: Pick<LintOptions, 'suppressions' | 'known'>,
): Omit<LintResult, 'filing'> {
  const result: Omit<LintResult, 'filing'> = {
    findings: [],
    suppressed: [],
    known: [],
    unusedSuppressions: [],
  };
  const used = new Set<Suppression>();
  for (const finding of found) {
    const suppression = suppressions.find((one) => matches(one, finding));
    if (suppression !== undefined) {
      used.add(suppression);
      result.suppressed.push({ ...finding, suppression });
    } else if (isKnown?.(filing, finding)) {
      result.known.push(finding);
    } else {
      result.findings.push(finding);
    }
  }
  result.unusedSuppressions = suppressions.filter((one) => !used.has(one));
  return result;
}

function matches(
  suppression: Suppression,
  { code, rule, evidence, fingerprint }: Finding,
): boolean {
  const id = findRule(suppression.rule)?.id ?? suppression.rule;
  if (id !== rule && id !== code) return false;
  const { concept } = suppression;
  if (concept !== undefined && !evidence.some((one) => one.concept === concept)) return false;
  return suppression.fingerprint === undefined || suppression.fingerprint === fingerprint;
}
