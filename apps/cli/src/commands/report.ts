import type { ReadOptions } from '@cydkit/parser';
import { createReport } from '@cydkit/presentation';
import { passagesCsv } from '@cydkit/reporters/csv';
import { htmlPrinter } from '@cydkit/reporters/html';
import type { ExitCode } from '../exit-codes';
import { chooseFormat, type Format } from '../format';
import type { Io } from '../io';
import type { InputOptions } from '../options';
import { jsonPrinter, type Printer, plainPrinter, tablePrinter, textPrinter } from '../printer';
import { run } from '../run';
import { terminalOptions } from '../terminal-options';
import { printReports } from '../work/reports';
import type { Work } from '../work/work';

const FORMATS: readonly Format[] = ['terminal', 'markdown', 'html', 'json', 'ndjson', 'csv'];

/** `cyd report`: filings with their text de-duplicated. Diagnostics are part of the report. */
export async function report(
  inputs: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<ExitCode> {
  const format = chooseFormat(options, FORMATS, 'terminal');
  const setting = { inputs, options, io, readOptions: readOptionsOf(options) };
  if (format === 'html') return await run({ ...setting, ...pageOfReports() });

  const terminal = terminalOptions(options, io);
  const html = options.html === true;
  const work = printReports({ make: 'reports', format, html, terminal });
  return await run({ ...setting, work, printer: printerFor(format, terminal.width) });
}

/** Passages take lists, tables and bold from the markup, so it is read even if not printed. */
export function readOptionsOf({ accession, cik, form, markdown }: InputOptions): ReadOptions {
  return { html: true, markdown: markdown === true, accession, cik, form };
}

/** One page of the reports of all filings; as its parts number each other, one thread makes it. */
export function pageOfReports(): { work: Work<string>; printer: Printer } {
  const { add, end } = htmlPrinter();
  return {
    work: { recipe: { make: 'filings' }, make: (filing) => add(createReport(filing)) },
    printer: plainPrinter(end),
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
