import { csv } from '@cydkit/reporters/csv';
import type { ExitCode } from '../exit-codes';
import { chooseFormat, type Format } from '../format';
import type { Io } from '../io';
import type { InputOptions } from '../options';
import { jsonPrinter, type Printer, plainPrinter, tablePrinter, textPrinter } from '../printer';
import { run } from '../run';
import { tellDiagnostics } from '../tell-diagnostics';
import { terminalOptions } from '../terminal-options';
import { printFacts } from '../work/facts';

/** `cyd parse`: the facts of filings. Warnings and errors are told on standard error too. */
export async function parseFilings(
  inputs: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<ExitCode> {
  const { accession, cik, form } = options;
  const markup = { html: options.html === true, markdown: options.markdown === true };
  const readOptions = { ...markup, accession, cik, form };
  const format = chooseFormat(options, ['json', 'ndjson', 'csv', 'terminal'], 'json');
  const work = printFacts({ make: 'facts', format, terminal: terminalOptions(options, io) });
  const printer = printerFor(format);
  return await run({ inputs, options, io, readOptions, work, printer, tell: tellDiagnostics });
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
