import type { ReadOptions } from '@cydkit/parser';
import { createReport } from '@cydkit/presentation';
import { passagesCsv } from '@cydkit/reporters/csv';
import { htmlPrinter } from '@cydkit/reporters/html';
import type { ExitCode } from '../io/exit-codes';
import { jsonPrinter, type Printer, plainPrinter, tablePrinter, textPrinter } from '../io/printer';
import type { Io } from '../io/process-io';
import { terminalOptions } from '../io/terminal-options';
import { type Make, mostPrinted, type Printed, type PrintTarget, printed } from '../jobs/job';
import { printEach } from '../jobs/print-each';
import { type PrintRun, printFilings } from '../jobs/print-filings';
import { placedReport, printReports, reportChunks } from '../jobs/print-reports';
import { type InputOptions, selectionOf } from '../options/input-options';
import { chooseTargets, type Format, type Target } from '../options/output-options';
import { DocumentPlaces, homeOf } from '../reading/document-places';

/** The options of `cyd report`. */
export interface ReportOptions extends InputOptions {
  table?: true;
}

const formats: readonly Format[] = ['terminal', 'markdown', 'html', 'json', 'ndjson', 'csv'];

/** `cyd report`: prints filings with each passage once. The report shows the diagnostics, too. */
export async function report(
  inputs: readonly string[],
  options: ReportOptions,
  io: Io,
): Promise<ExitCode> {
  if (options.table) return await reportTable(inputs, options, io);
  const targets = chooseTargets(options, formats, 'terminal');
  const readOptions = readOptionsOf(options);
  return await printFilings({
    inputs,
    options,
    io,
    readOptions,
    ...printing(targets, inputs, options, io),
    logsDiagnostics: targets.some(({ format }) => format === 'csv'),
  });
}

/** Prints a row for each filing. */
async function reportTable(
  inputs: readonly string[],
  options: ReportOptions,
  io: Io,
): Promise<ExitCode> {
  const chosen = chooseTargets(options, ['csv'], 'csv');
  const { printTable } = await import('../jobs/print-table');
  const { filingTableHeader } = await import('@cydkit/reporters/lint/table');
  const targets = chosen.map((target) => {
    return { ...target, printer: tablePrinter(filingTableHeader()) };
  });
  // As `cyd lint` reads it.
  const readOptions = { ...selectionOf(options), wellFormed: true };
  const job = printTable({ make: 'table', copies: targets.length });
  return await printFilings({
    inputs,
    options,
    io,
    readOptions,
    job,
    targets,
    logsDiagnostics: true,
  });
}

/** Passages take lists, tables and bold from the markup, so it is read even if not printed. */
export function readOptionsOf(options: InputOptions): ReadOptions {
  return { html: true, markdown: options.markdown === true, ...selectionOf(options) };
}

/**
 * Returns how to print reports. If one output is a page, one thread makes all of it, since the parts
 * of a page number each other.
 */
export function printing(
  targets: readonly Target[],
  inputs: readonly string[],
  options: Pick<InputOptions, 'color' | 'width' | 'html' | 'stdinFilename'>,
  io: Io,
): Pick<PrintRun, 'job' | 'targets'> {
  const looks = targets.map((target) => {
    return { ...target, terminal: terminalOptions(options, target, io) };
  });
  const html = options.html === true;
  const home = homeOf(inputs, options, io);
  if (!targets.some(({ format }) => format === 'html')) {
    const job = printReports({ make: 'reports', targets: looks, html, cwd: io.cwd }, home);
    return { job, targets: looks.map((look) => ({ ...look, printer: printerFor(look) })) };
  }
  const places = new DocumentPlaces(home);
  // A page numbers its parts, so that each output has its own.
  const outputs = looks.map((look) => ({
    look,
    format: look.format,
    page: look.format === 'html' ? htmlPrinter({ limit: mostPrinted }) : null,
  }));
  const make: Make<Printed> = async (filing, say) => {
    const report = createReport(filing);
    return await printEach({ filing, say }, outputs, async (given, { look, page }) => {
      const whole = given === filing ? report : createReport(given);
      const shown = await placedReport(whole, look, places);
      return page ? [...page.add(shown)] : printed(reportChunks(shown, look, { html }));
    });
  };
  return {
    job: { spec: { make: 'filings' }, make },
    targets: outputs.map(({ look, page }) => {
      return { ...look, printer: page ? { ...plainPrinter(), end: page.end } : printerFor(look) };
    }),
  };
}

function printerFor({ format, terminal: { width } }: PrintTarget): Printer {
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
