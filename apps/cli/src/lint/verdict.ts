import type { Severity } from '@cydkit/parser';
import type { LintSummary } from '@cydkit/reporters/lint';
import { type ExitCode, exitCodes } from '../exit-codes';

export interface Limits {
  failing: Severity;
  maxWarnings: number | undefined;
  exitZero: boolean;
}

/** The exit code of a run whose inputs and config could all be read. */
export function verdict(
  { errors, warnings, infos }: LintSummary,
  { failing, maxWarnings, exitZero }: Limits,
): ExitCode {
  const counts: Readonly<Record<Severity, number>> = {
    error: errors,
    warning: errors + warnings,
    info: errors + warnings + infos,
  };
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings;
  return !exitZero && (counts[failing] > 0 || tooMany) ? exitCodes.findings : exitCodes.done;
}
