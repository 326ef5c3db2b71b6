import type { ReadOptions } from '@cydkit/parser';
import { createReport } from '@cydkit/presentation';
import { passagesCsv } from '@cydkit/reporters/csv';
import { htmlPrinter } from '@cydkit/reporters/html';
import type { ExitCode } from '../io/exit-codes';
import { jsonPrinter, type Printer, plainPrinter, tablePrinter, textPrinter } from '../io/printer';
import type { Io } from '../io/process-io';
import { terminalOptions } from '../io/terminal-options';
import type { Job } from '../jobs/job';
import { printFilings } from '../jobs/print-filings';
import { printReports } from '../jobs/print-reports';
import type { InputOptions } from '../options/input-options';
import { chooseFormat, type Format } from '../options/output-options';

const formats: readonly Format[] = ['terminal', 'markdown', 'html', 'json', 'ndjson', 'csv'];

/** `cyd report`: prints filings with each passage once. The report shows the diagnostics, too. */
export async function report(
  inputs: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<ExitCode> {
  const format = chooseFormat(options, formats, 'terminal');
  const setting = { inputs, options, io, readOptions: readOptionsOf(options) };
  if (format === 'html') return await printFilings({ ...setting, ...pageOfReports() });

  const terminal = terminalOptions(options, io);
  const html = options.html === true;
  const job = printReports({ make: 'reports', format, html, terminal });
  return await printFilings({ ...setting, job, printer: printerFor(format, terminal.width) });
}

/** Passages take lists, tables and bold from the markup, so it is read even if not printed. */
export function readOptionsOf({ accession, cik, form, markdown }: InputOptions): ReadOptions {
  return { html: true, markdown: markdown === true, accession, cik, form };
}

/** Makes one page of the reports of all filings. One thread makes it, since its parts number each other. */
export function pageOfReports(): { job: Job<string[]>; printer: Printer<string[]> } {
  const { add, end } = htmlPrinter();
  return {
    job: { spec: { make: 'filings' }, make: (filing) => [...add(createReport(filing))] },
    printer: { add: (chunks) => chunks, end },
  };
}

function printerFor(format: Format, width: number): Printer {
  switch (format) {
    case 'csv':
      return tablePrinter(passagesCsv([]));
    case 'markdown':
      return textPrinter('\n');
    case 'terminal':
      return textPrinter(`\n${'─'.repeat(width)}\n\n`);
    case 'ndjson':
      return plainPrinter();
    default:
      return jsonPrinter();
  }
}
