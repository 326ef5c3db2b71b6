import { csv } from '@cydkit/reporters/csv';
import type { ExitCode } from '../io/exit-codes';
import { jsonPrinter, type Printer, plainPrinter, tablePrinter, textPrinter } from '../io/printer';
import type { Io } from '../io/process-io';
import { terminalOptions } from '../io/terminal-options';
import { printFacts } from '../jobs/print-facts';
import { printFilings } from '../jobs/print-filings';
import type { InputOptions } from '../options/input-options';
import { chooseFormat, type Format } from '../options/output-options';

/** `cyd parse`: prints the facts of filings. Warnings and errors go to standard error, too. */
export async function parseFilings(
  inputs: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<ExitCode> {
  const { accession, cik, form } = options;
  const markup = { html: options.html === true, markdown: options.markdown === true };
  const readOptions = { ...markup, accession, cik, form };
  const format = chooseFormat(options, ['json', 'ndjson', 'csv', 'terminal'], 'json');
  const job = printFacts({ make: 'facts', format, terminal: terminalOptions(options, io) });
  const printer = printerFor(format);
  return await printFilings({
    inputs,
    options,
    io,
    readOptions,
    job,
    printer,
    logsDiagnostics: true,
  });
}

function printerFor(format: Format): Printer {
  switch (format) {
    case 'csv':
      return tablePrinter(csv([]));
    case 'terminal':
      return textPrinter('\n');
    case 'ndjson':
      return plainPrinter();
    default:
      return jsonPrinter();
  }
}
