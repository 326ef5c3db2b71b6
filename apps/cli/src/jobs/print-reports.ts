import { createReport, type Report } from '@cydkit/presentation';
import { passagesCsvRows } from '@cydkit/reporters/csv';
import { json, ndjson, reportJson } from '@cydkit/reporters/json';
import { markdown } from '@cydkit/reporters/markdown';
import { terminal } from '@cydkit/reporters/terminal';
import type { Job, Printed, PrintTarget, ReportsSpec } from './job';

/** Prints the report of each filing: a document, an element of a list, or rows of a table. */
export function printReports(spec: ReportsSpec): Job<Printed> {
  return {
    spec,
    make: (filing) => {
      const report = createReport(filing);
      return spec.targets.map((target) => [printReport(report, target, spec)]);
    },
  };
}

/** Prints a report in any format but HTML, whose parts number each other. */
export function printReport(
  report: Report,
  { format, terminal: settings }: PrintTarget,
  { html }: Pick<ReportsSpec, 'html'>,
): string {
  switch (format) {
    case 'csv':
      return passagesCsvRows([report]);
    case 'markdown':
      return markdown(report);
    case 'terminal':
      return terminal(report, settings);
    case 'ndjson':
      return ndjson([reportJson(report, { html })]);
    default:
      return json([reportJson(report, { html })]);
  }
}
