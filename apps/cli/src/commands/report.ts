import type { Filing } from '@cydkit/parser';
import { createReport, markdown, reportJson, terminal } from '@cydkit/reporters';
import type { ExitCode } from '../exit-codes';
import { chooseFormat } from '../format';
import type { Io } from '../io';
import type { InputOptions } from '../options';
import { jsonPrinter, ndjsonPrinter, type Printer, textPrinter } from '../printer';
import { run } from '../run';
import { terminalOptions } from '../terminal-options';

/** `cyd report`: filings with their text de-duplicated. Diagnostics are part of the report. */
export async function report(
  inputs: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<ExitCode> {
  // Passages take their Markdown from the markup, so it is read even where it is not printed.
  const markup = { html: true, markdown: options.markdown === true };
  const { accession, cik, form } = options;
  const readOptions = { ...markup, accession, cik, form };
  return await run({ inputs, options, io, readOptions, printer: printerFor(options, io) });
}

function printerFor(options: InputOptions, io: Io): Printer<Filing> {
  const format = chooseFormat(options, ['terminal', 'markdown', 'json', 'ndjson'], 'terminal');
  if (format === 'markdown') return textPrinter((filing) => markdown(createReport(filing)), '\n');
  if (format === 'terminal') {
    const settings = terminalOptions(options, io);
    const rule = `\n${'─'.repeat(settings.width)}\n\n`;
    return textPrinter((filing) => terminal(createReport(filing), settings), rule);
  }
  const { add, end } = format === 'json' ? jsonPrinter() : ndjsonPrinter();
  const html = options.html === true;
  return { add: (filing) => add(reportJson(createReport(filing), { html })), end };
}
