import type { LintResult, Suppression } from '@cydkit/lint';
import type { LintSummary } from './model';

/** Counts what the filings of a run came to. */
export class LintTally {
  readonly #counts = { filings: 0, errors: 0, warnings: 0, infos: 0, suppressed: 0, known: 0 };
  readonly #seen = new Set<Suppression>();
  readonly #used = new Set<Suppression>();

  add({ findings, suppressed, known, unusedSuppressions }: LintResult): void {
    this.#counts.filings += 1;
    for (const { severity } of findings) this.#counts[plural[severity]] += 1;
    this.#counts.suppressed += suppressed.length;
    this.#counts.known += known.length;
    for (const one of unusedSuppressions) this.#seen.add(one);
    for (const { suppression } of suppressed) this.#used.add(suppression);
  }

  summary(): LintSummary {
    const unusedSuppressions = [...this.#seen].filter((one) => !this.#used.has(one));
    return { ...this.#counts, unusedSuppressions };
  }
}

const plural = { error: 'errors', warning: 'warnings', info: 'infos' } as const;
