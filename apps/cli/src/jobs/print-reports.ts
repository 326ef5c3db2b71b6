import { createReport, type Report } from '@cydkit/presentation';
import { passagesCsvRowsChunks } from '@cydkit/reporters/csv';
import { jsonChunks, ndjsonChunks, reportJson } from '@cydkit/reporters/json';
import { markdownChunks } from '@cydkit/reporters/markdown';
import { terminalChunks } from '@cydkit/reporters/terminal';
import { type DocumentHome, DocumentPlaces } from '../reading/document-places';
import { type Job, type Printed, type PrintTarget, printed, type ReportsSpec } from './job';
import { printEach } from './print-each';

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
    make: async (filing, say) => {
      const report = createReport(filing);
      return await printEach({ filing, say }, spec.targets, async (given, target) => {
        const whole = given === filing ? report : createReport(given);
        const shown = await placedReport(whole, target, places);
        return printed(reportChunks(shown, target, spec));
      });
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

/** Yields a report in any format but HTML, whose parts number each other. */
export function reportChunks(
  report: Report,
  { format, terminal: settings }: PrintTarget,
  { html }: Pick<ReportsSpec, 'html'>,
): Iterable<string> {
  switch (format) {
    case 'csv':
      return passagesCsvRowsChunks([report]);
    case 'markdown':
      return markdownChunks(report);
    case 'terminal':
      return terminalChunks(report, settings);
    case 'ndjson':
      return ndjsonChunks([reportJson(report, { html })]);
    default:
      return jsonChunks([reportJson(report, { html })]);
  }
}
