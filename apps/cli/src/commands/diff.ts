import { type Comparison, compare } from '@cydkit/compare';
import { htmlComparisonChunks } from '@cydkit/reporters/html';
import { comparisonJson, jsonChunks } from '@cydkit/reporters/json';
import { markdownComparisonChunks } from '@cydkit/reporters/markdown';
import { terminalComparisonChunks } from '@cydkit/reporters/terminal';
import { readOperand } from '../diff/read-operand';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import { guardInputs, openOutput } from '../io/output-file';
import type { Io } from '../io/process-io';
import { terminalOptions } from '../io/terminal-options';
import { ClosedPipe, UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import { chooseFormat, type OutputOptions } from '../options/output-options';

/** The options of `cyd diff`. */
export interface DiffOptions extends OutputOptions {
  summary?: true;
  ignoreUncompared?: true;
  stdinFilename: string;
}

/** `cyd diff`: prints what changed between two filings. The output shows the diagnostics, too. */
export async function diff(
  old: string,
  current: string,
  options: DiffOptions,
  io: Io,
): Promise<ExitCode> {
  if (old === '-' && current === '-') throw new UsageError(messages.stdinTwice());
  const print = printerFor(options, io);
  const log = new MessageWriter(io, options);
  const refuse = await guardInputs(options.output, io.cwd);
  const reading = { stdinName: options.stdinFilename, refuse, io };
  const filings = [await readOperand(old, reading), await readOperand(current, reading)] as const;

  // spread: two, by its type
  const comparison = compare(...filings);
  const hasNothing = filings.every(({ facts }) => facts.length === 0);
  if (hasNothing) await log.note(messages.nothingToCompare());
  const code = hasNothing ? exitCodes.noFacts : codeOf(comparison, options);
  const output = await openOutput(options.output, io);
  try {
    for (const chunk of print(comparison)) await output.write(chunk);
    await output.close();
  } catch (error) {
    await output.discard();
    // The reader has gone, but a difference must still show in the exit code.
    if (!(error instanceof ClosedPipe)) throw error;
  }
  return code;
}

/** What could not be compared may differ, so that 0 would claim too much. */
function codeOf(
  { differs, diagnostics }: Comparison,
  { ignoreUncompared }: Pick<DiffOptions, 'ignoreUncompared'>,
): ExitCode {
  const isIncomplete = diagnostics.some(({ code }) => uncomparedCodes.has(code));
  return differs || (isIncomplete && !ignoreUncompared) ? exitCodes.differs : exitCodes.done;
}

/** Diagnostics that say that some fact was not compared. */
const uncomparedCodes: ReadonlySet<string> = new Set([
  'compare-contexts-left-out',
  'compare-flag-contradictory',
]);

function printerFor(options: DiffOptions, io: Io): (comparison: Comparison) => Iterable<string> {
  const summary = options.summary === true;
  const format = chooseFormat(options, ['terminal', 'markdown', 'html', 'json'], 'terminal');
  if (format === 'markdown')
    return (comparison) => markdownComparisonChunks(comparison, { summary });
  if (format === 'html') return (comparison) => htmlComparisonChunks(comparison, { summary });
  if (format === 'json')
    return (comparison) => jsonChunks([comparisonJson(comparison, { summary })]);
  const settings = terminalOptions(options, io);
  return (comparison) => terminalComparisonChunks(comparison, { ...settings, summary });
}
