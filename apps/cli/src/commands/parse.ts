import { csv } from '@cydkit/reporters/csv';
import type { ExitCode } from '../io/exit-codes';
import { jsonPrinter, type Printer, plainPrinter, tablePrinter, textPrinter } from '../io/printer';
import type { Io } from '../io/process-io';
import { terminalOptions } from '../io/terminal-options';
import { printFacts } from '../jobs/print-facts';
import { printFilings } from '../jobs/print-filings';
import { type InputOptions, selectionOf } from '../options/input-options';
import { chooseTargets, type Format } from '../options/output-options';

/** `cyd parse`: prints the facts of filings. Warnings and errors go to standard error, too. */
export async function parseFilings(
  inputs: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<ExitCode> {
  const markup = { html: options.html === true, markdown: options.markdown === true };
  const readOptions = { ...markup, ...selectionOf(options) };
  const targets = chooseTargets(options, ['json', 'ndjson', 'csv', 'terminal'], 'json').map(
    (target) => ({
      ...target,
      terminal: terminalOptions(options, target, io),
      printer: printerFor(target.format),
    }),
  );
  const looks = targets.map(({ format, terminal }) => ({ format, terminal }));
  return await printFilings({
    inputs,
    options,
    io,
    readOptions,
    job: printFacts({ make: 'facts', targets: looks }),
    targets,
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
