import { createReport, type Report } from '@cydkit/presentation';
import { passagesCsvRows } from '@cydkit/reporters/csv';
import { json, ndjson, reportJson } from '@cydkit/reporters/json';
import { markdown } from '@cydkit/reporters/markdown';
import { terminal } from '@cydkit/reporters/terminal';
import { type DocumentHome, DocumentPlaces } from '../reading/document-places';
import type { Job, Printed, PrintTarget, ReportsSpec } from './job';

/**
 * Prints the report of each filing: a document, an element of a list, or rows of a table. `home` is
 * where the documents are, if more is known than the spec can say.
 */
export function printReports(
  spec: ReportsSpec,
  home: DocumentHome = { cwd: spec.cwd },
): Job<Printed> {
  const places = new DocumentPlaces(home);
  return {
    spec,
    make: async (filing) => {
      const report = createReport(filing);
      const printed = [];
      for (const target of spec.targets) {
        const shown = await placedReport(report, target, places);
        printed.push([printReport(shown, target, spec)]);
      }
      return printed;
    },
  };
}

/** Adds lines and columns to the diagnostics of a report, in the formats that people read. */
export async function placedReport(
  report: Report,
  { format }: Pick<PrintTarget, 'format'>,
  places: DocumentPlaces,
): Promise<Report> {
  if (!['terminal', 'markdown', 'html'].includes(format)) return report;
  const { filing } = report;
  const diagnostics = await places.placed(filing.diagnostics, filing);
  return { ...report, filing: { ...filing, diagnostics } };
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
