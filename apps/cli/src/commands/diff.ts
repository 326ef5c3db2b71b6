import { type Comparison, compare } from '@cydkit/compare';
import { htmlComparison } from '@cydkit/reporters/html';
import { comparisonJson, json } from '@cydkit/reporters/json';
import { markdownComparison } from '@cydkit/reporters/markdown';
import { terminalComparison } from '@cydkit/reporters/terminal';
import { ClosedPipe, UsageError } from '../errors';
import { type ExitCode, exitCodes } from '../exit-codes';
import { chooseFormat } from '../format';
import type { Io } from '../io';
import { Messages } from '../messages';
import { readOperand } from '../operands/read-operand';
import type { OutputOptions } from '../options';
import { openOutput } from '../output';
import { guardInputs } from '../output-guard';
import { terminalOptions } from '../terminal-options';

export interface DiffOptions extends OutputOptions {
  summary?: true;
  stdinFilename: string;
}

/** `cyd diff`: two filings side by side. What there was to say about reading is part of it. */
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
  const refuse = await guardInputs(options.output, io.cwd);
  const reading = { stdinName: options.stdinFilename, refuse, io };
  const filings = [await readOperand(old, reading), await readOperand(current, reading)] as const;

  // spread: two, by its type
  const comparison = compare(...filings);
  const hasNothing = filings.every(({ facts }) => facts.length === 0);
  if (hasNothing) await messages.note('nothing to compare: neither filing has a CYD fact');
  const code = hasNothing ? exitCodes.noFacts : codeOf(comparison);
  const output = await openOutput(options.output, io);
  try {
    await output.write(print(comparison));
    await output.close();
  } catch (error) {
    await output.discard();
    // Nobody reads on, but what differs must not pass for the same.
    if (!(error instanceof ClosedPipe)) throw error;
  }
  return code;
}

function codeOf({ differs }: Comparison): ExitCode {
  return differs ? exitCodes.differs : exitCodes.done;
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
