import { type Comparison, compare } from '@cydkit/compare';
import {
  comparisonJson,
  htmlComparison,
  json,
  markdownComparison,
  terminalComparison,
} from '@cydkit/reporters';
import { UsageError } from '../errors';
import { type ExitCode, exitCodes } from '../exit-codes';
import { chooseFormat } from '../format';
import type { Io } from '../io';
import { Messages } from '../messages';
import { readOperand } from '../operands/read-operand';
import type { OutputOptions } from '../options';
import { openOutput } from '../output';
import { tellDiagnostics } from '../tell-diagnostics';
import { terminalOptions } from '../terminal-options';

export interface DiffOptions extends OutputOptions {
  summary?: true;
  stdinFilename: string;
}

/** `cyd diff`: two filings side by side. What there was to say about reading goes to standard error. */
export async function diff(
  old: string,
  current: string,
  options: DiffOptions,
  io: Io,
): Promise<ExitCode> {
  if (old === '-' && current === '-') {
    throw new UsageError('standard input is one filing, and two are needed');
  }
  const print = printerFor(options, io);
  const messages = new Messages(io, options);
  const filings = [
    await readOperand(old, options.stdinFilename, io),
    await readOperand(current, options.stdinFilename, io),
  ] as const;
  for (const filing of filings) await tellDiagnostics(filing, messages);

  const comparison = compare(...filings);
  const output = await openOutput(options.output, io);
  await output.write(print(comparison));
  await output.close();
  return comparison.differs ? exitCodes.differs : exitCodes.done;
}

function printerFor(options: DiffOptions, io: Io): (comparison: Comparison) => string {
  const summary = options.summary === true;
  const format = chooseFormat(options, ['terminal', 'markdown', 'html', 'json'], 'terminal');
  if (format === 'markdown') return (comparison) => markdownComparison(comparison, { summary });
  if (format === 'html') return (comparison) => htmlComparison(comparison, { summary });
  if (format === 'json') return (comparison) => json([comparisonJson(comparison, { summary })]);
  const settings = terminalOptions(options, io);
  return (comparison) => terminalComparison(comparison, { ...settings, summary });
}
