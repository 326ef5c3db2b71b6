import type { Filing } from '@cydkit/parser';
import type { Finding } from './model/finding';
import type { LintOptions, LintResult, Suppression } from './model/result';
import { findRule } from './rules/find';

/** Sets aside what a suppression names (the first that does counts), and what is known already. */
export function sortOut(
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
    const suppression = suppressions.find((one) => names(one, finding));
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

function names(suppression: Suppression, { code, rule, evidence, fingerprint }: Finding): boolean {
  const named = findRule(suppression.rule)?.id ?? suppression.rule;
  if (named !== rule && named !== code) return false;
  const { concept } = suppression;
  if (concept !== undefined && !evidence.some((one) => one.concept === concept)) return false;
  return suppression.fingerprint === undefined || suppression.fingerprint === fingerprint;
}
