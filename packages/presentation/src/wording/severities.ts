import type { Severity } from '@cydkit/parser';
import { counted } from '@cydkit/text';

/** What findings of a severity are called, the gravest first. */
const severityNouns: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** Counts findings by severity, `3 errors, 1 warning, 2 notes`; an empty text if there are none. */
export function countedFindings(findings: readonly { severity: Severity }[]): string {
  return (Object.keys(severityNouns) as Severity[])
    .flatMap((severity) => {
      const count = findings.filter((each) => each.severity === severity).length;
      return count === 0 ? [] : counted(count, severityNouns[severity]);
    })
    .join(', ');
}
