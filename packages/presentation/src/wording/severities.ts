import type { Severity } from '@cydkit/parser';
import { counted } from '@cydkit/text';

/** What findings of a severity are called, the gravest first. */
const severityNouns: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** Writes how many there are of each severity, `3 errors, 1 warning`; an empty text if there are none. */
export function countedSeverities(counts: Readonly<Record<Severity, number>>): string {
  return (Object.keys(severityNouns) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severityNouns[severity]))
    .join(', ');
}

/** Counts findings by severity, `3 errors, 1 warning, 2 notes`; an empty text if there are none. */
export function countedFindings(findings: readonly { severity: Severity }[]): string {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return countedSeverities(counts);
}
