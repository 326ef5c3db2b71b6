import { createReport, type Report } from '@cydkit/presentation';
import { passagesCsvRows } from '@cydkit/reporters/csv';
import { json, ndjson, reportJson } from '@cydkit/reporters/json';
import { markdown } from '@cydkit/reporters/markdown';
import { terminal } from '@cydkit/reporters/terminal';
import type { Job, ReportsSpec } from './job';

/** Prints the report of each filing: a document, an element of a list, or rows of a table. */
export function printReports(spec: ReportsSpec): Job<string> {
  const print = printerOf(spec);
  return { spec, make: (filing) => print(createReport(filing)) };
}

function printerOf({ format, html, terminal: settings }: ReportsSpec): (report: Report) => string {
  switch (format) {
    case 'csv':
      return (report) => passagesCsvRows([report]);
    case 'markdown':
      return (report) => markdown(report);
    case 'terminal':
      return (report) => terminal(report, settings);
    case 'ndjson':
      return (report) => ndjson([reportJson(report, { html })]);
    default:
      return (report) => json([reportJson(report, { html })]);
  }
}
