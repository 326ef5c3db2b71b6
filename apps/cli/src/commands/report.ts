import type { Filing, ReadOptions } from '@cydkit/parser';
import {
  createReport,
  htmlPrinter,
  markdown,
  type Report,
  reportJson,
  terminal,
} from '@cydkit/reporters';
import type { ExitCode } from '../exit-codes';
import { chooseFormat, type Format } from '../format';
import type { Io } from '../io';
import type { InputOptions } from '../options';
import {
  csvPrinter,
  jsonPrinter,
  ndjsonPrinter,
  type Printer,
  passageTable,
  textPrinter,
} from '../printer';
import { run } from '../run';
import { terminalOptions } from '../terminal-options';

const FORMATS: readonly Format[] = ['terminal', 'markdown', 'html', 'json', 'ndjson', 'csv'];

/** `cyd report`: filings with their text de-duplicated. Diagnostics are part of the report. */
export async function report(
  inputs: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<ExitCode> {
  const printer = ofReports(printerFor(options, io));
  return await run({ inputs, options, io, readOptions: readOptionsOf(options), printer });
}

/** Passages take lists, tables and bold from the markup, so it is read even if not printed. */
export function readOptionsOf({ accession, cik, form, markdown }: InputOptions): ReadOptions {
  return { html: true, markdown: markdown === true, accession, cik, form };
}

/** Prints filings through a printer of reports. */
export function ofReports({ add, end }: Printer<Report>): Printer<Filing> {
  return { add: (filing) => add(createReport(filing)), end };
}

function printerFor(options: InputOptions, io: Io): Printer<Report> {
  const format = chooseFormat(options, FORMATS, 'terminal');
  if (format === 'html') return htmlPrinter();
  if (format === 'csv') return csvPrinter(passageTable);
  if (format === 'markdown') return textPrinter(markdown, '\n');
  if (format === 'terminal') {
    const settings = terminalOptions(options, io);
    const rule = `\n${'─'.repeat(settings.width)}\n\n`;
    return textPrinter((report) => terminal(report, settings), rule);
  }
  const { add, end } = format === 'json' ? jsonPrinter() : ndjsonPrinter();
  const html = options.html === true;
  return { add: (report) => add(reportJson(report, { html })), end };
}
