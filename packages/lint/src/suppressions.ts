import type { Finding } from './model/finding';
import type { LintResult, Suppression } from './model/result';
import { findRule } from './rules/find';

/** Sets aside the findings that a suppression names; the first that names one counts. */
export function suppress(
  found: readonly Finding[],
  suppressions: readonly Suppression[],
): Pick<LintResult, 'findings' | 'suppressed' | 'unusedSuppressions'> {
  const findings: Finding[] = [];
  const suppressed: LintResult['suppressed'] = [];
  const used = new Set<Suppression>();
  for (const finding of found) {
    const suppression = suppressions.find((one) => names(one, finding));
    if (suppression === undefined) {
      findings.push(finding);
    } else {
      used.add(suppression);
      suppressed.push({ ...finding, suppression });
    }
  }
  return { findings, suppressed, unusedSuppressions: suppressions.filter((one) => !used.has(one)) };
}

function names(suppression: Suppression, { code, rule, evidence, fingerprint }: Finding): boolean {
  const named = findRule(suppression.rule)?.id ?? suppression.rule;
  if (named !== rule && named !== code) return false;
  const { concept } = suppression;
  if (concept !== undefined && !evidence.some((one) => one.concept === concept)) return false;
  return suppression.fingerprint === undefined || suppression.fingerprint === fingerprint;
}
