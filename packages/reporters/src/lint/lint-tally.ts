import { type Finding, findRule, type LintResult, type Suppression } from '@cydkit/lint';
import type { Severity } from '@cydkit/parser';
import type { LintSummary, RuleCount } from './lint-run';

/** Counts the findings of a run. */
export class LintTally {
  readonly #counts = {
    filings: 0,
    filingsWithFindings: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    suppressed: 0,
    known: 0,
  };
  readonly #rules = new Map<string, RuleCount>();
  readonly #seen = new Set<Suppression>();
  readonly #used = new Set<Suppression>();

  add({ findings, suppressed, known, unusedSuppressions }: LintResult): void {
    this.#counts.filings += 1;
    if (findings.length > 0) this.#counts.filingsWithFindings += 1;
    for (const finding of findings) this.#count(finding);
    this.#counts.suppressed += suppressed.length;
    this.#counts.known += known.length;
    for (const one of unusedSuppressions) this.#seen.add(one);
    for (const { suppression } of suppressed) this.#used.add(suppression);
  }

  #count({ rule, severity }: Finding): void {
    this.#counts[plural[severity]] += 1;
    const known = this.#rules.get(rule);
    if (known === undefined) {
      const number = findRule(rule)?.number ?? null;
      this.#rules.set(rule, { rule, number, severity, findings: 1 });
      return;
    }
    known.findings += 1;
    if (severityRank[severity] < severityRank[known.severity]) known.severity = severity;
  }

  summary(): LintSummary {
    const unusedSuppressions = [...this.#seen].filter((one) => !this.#used.has(one));
    const rules = [...this.#rules.values()].map((count) => ({ ...count })).sort(mostSevereFirst);
    return { ...this.#counts, rules, unusedSuppressions };
  }
}

function mostSevereFirst(a: RuleCount, b: RuleCount): number {
  return (
    severityRank[a.severity] - severityRank[b.severity] ||
    b.findings - a.findings ||
    (a.rule < b.rule ? -1 : 1)
  );
}

/** The most severe is the first. */
export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const plural = { error: 'errors', warning: 'warnings', info: 'infos' } as const;
