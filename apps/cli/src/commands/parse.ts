import type { Filing } from '@cydkit/parser';
import { factListing, filingJson } from '@cydkit/reporters';
import type { ExitCode } from '../exit-codes';
import { chooseFormat } from '../format';
import type { Io } from '../io';
import type { InputOptions } from '../options';
import {
  csvPrinter,
  factTable,
  jsonPrinter,
  ndjsonPrinter,
  type Printer,
  textPrinter,
} from '../printer';
import { run } from '../run';
import { tellDiagnostics } from '../tell-diagnostics';
import { terminalOptions } from '../terminal-options';

/** `cyd parse`: the facts of filings. Warnings and errors are told on standard error too. */
export async function parseFilings(
  inputs: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<ExitCode> {
  const { accession, cik, form } = options;
  const markup = { html: options.html === true, markdown: options.markdown === true };
  const readOptions = { ...markup, accession, cik, form };
  const printer = printerFor(options, io);
  return await run({ inputs, options, io, readOptions, printer, tell: tellDiagnostics });
}

function printerFor(options: InputOptions, io: Io): Printer<Filing> {
  const format = chooseFormat(options, ['json', 'ndjson', 'csv', 'terminal'], 'json');
  if (format === 'csv') return csvPrinter(factTable);
  if (format === 'terminal') {
    const settings = terminalOptions(options, io);
    return textPrinter((filing) => factListing(filing, settings), '\n');
  }
  const { add, end } = format === 'json' ? jsonPrinter() : ndjsonPrinter();
  return { add: (filing) => add(filingJson(filing)), end };
}
