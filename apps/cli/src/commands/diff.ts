import { type Comparison, compare } from '@cydkit/compare';
import type { Filing } from '@cydkit/parser';
import { htmlComparisonChunks } from '@cydkit/reporters/html';
import { comparisonJson, jsonChunks } from '@cydkit/reporters/json';
import { markdownComparisonChunks } from '@cydkit/reporters/markdown';
import { terminalComparisonChunks } from '@cydkit/reporters/terminal';
import { readOperand } from '../diff/read-operand';
import type { ReplaceInputs } from '../inputs/fetched-inputs';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import { guardInputs, writeOutputs } from '../io/output-file';
import type { Io } from '../io/process-io';
import { terminalOptions } from '../io/terminal-options';
import { printed } from '../jobs/job';
import { ClosedPipe, reasonOf, UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { FetchInputOptions } from '../options/fetch-input-options';
import { checkStdinName, type SizeOptions } from '../options/input-options';
import { chooseTargets, type OutputOptions, type Target } from '../options/output-options';
import { DocumentPlaces, homeOf } from '../reading/document-places';
import { marksUnread } from '../reading/unread';

/** The options of `cyd diff`. */
export interface DiffOptions extends OutputOptions, SizeOptions, FetchInputOptions {
  summary?: true;
  ignoreUncompared?: true;
  stdinFilename?: string;
}

/** `cyd diff`: prints what changed between two filings. The output shows the diagnostics, too. */
export async function diff(
  old: string,
  current: string,
  options: DiffOptions,
  io: Io,
): Promise<ExitCode> {
  const stdin = stdinOf([old, current]);
  checkStdinName(options, stdin.length > 0);
  if (old === '-' && current === '-') throw new UsageError(messages.stdinTwice());
  const targets = chooseTargets(options, ['terminal', 'markdown', 'html', 'json'], 'terminal');
  const log = new MessageWriter(io, options);
  const refuse = await guardInputs(options.output, io);
  const { stdinFilename: stdinName = '-', maxBytes } = options;
  const replace = options.fetch ? await fetching(options, io) : undefined;
  const reading = { stdinName, maxBytes, refuse, log, io, ...(replace && { replace }) };
  const places = new DocumentPlaces(homeOf(stdin, options, io));
  const read = async (operand: string): Promise<Filing> => {
    const filing = await readOperand(operand, reading);
    // A diagnostic without its line is better than none.
    const placed = await places.placed(filing.diagnostics, filing).catch(() => filing.diagnostics);
    return { ...filing, diagnostics: placed };
  };
  const filings = [await read(old), await read(current)] as const;

  // spread: two, by its type
  const comparison = compare(...filings);
  const hasNothing = filings.every(({ facts }) => facts.length === 0);
  if (hasNothing) await log.note(messages.nothingToCompare());
  let isWhole = true;
  for (const { source, diagnostics } of filings) {
    const unread = diagnostics.filter(marksUnread);
    isWhole &&= unread.length === 0;
    await log.diagnostics(source, unread);
  }
  const code = !isWhole
    ? exitCodes.failed
    : hasNothing
      ? exitCodes.noFacts
      : codeOf(comparison, options);
  try {
    // Printed whole before any of it is written: of what is too long, nothing is left.
    const texts = new Map<Target, string[]>();
    let hasAll = true;
    for (const target of targets) {
      try {
        texts.set(target, printed(print(comparison, target, options, io)));
      } catch (error) {
        hasAll = false;
        const { file } = target;
        const reason = reasonOf(error);
        await log.error(file === '-' ? reason : messages.outputUnwritable({ file, reason }));
      }
    }
    await writeOutputs([...texts.keys()], io, (target) => texts.get(target) ?? []);
    if (!hasAll) return exitCodes.failed;
  } catch (error) {
    // The reader has gone, but a difference must still show in the exit code.
    if (!(error instanceof ClosedPipe)) throw error;
  }
  return code;
}

/** Returns what gets operands that are no files from EDGAR. */
async function fetching(options: DiffOptions, io: Io): Promise<ReplaceInputs> {
  const { InputFetcher } = await import('../fetch/fetch-inputs');
  const fetcher = new InputFetcher(
    options,
    (company) => `cyd diff ${company}#FY2024 … --fetch`,
    io,
  );
  return (named, choice) => fetcher.replace(named, choice);
}

/** What was not compared may differ, so that 0 would claim too much. */
function codeOf(
  { differs, complete }: Comparison,
  { ignoreUncompared }: Pick<DiffOptions, 'ignoreUncompared'>,
): ExitCode {
  return differs || !(complete || ignoreUncompared) ? exitCodes.differs : exitCodes.done;
}

function print(
  comparison: Comparison,
  target: Target,
  options: DiffOptions,
  io: Io,
): Iterable<string> {
  const summary = options.summary === true;
  switch (target.format) {
    case 'markdown':
      return markdownComparisonChunks(comparison, { summary });
    case 'html':
      return htmlComparisonChunks(comparison, { summary });
    case 'json':
      return jsonChunks([comparisonJson(comparison, { summary })]);
    default:
      return terminalComparisonChunks(comparison, {
        ...terminalOptions(options, target, io),
        summary,
      });
  }
}

/** Returns `-` for each operand that is read from standard input. */
function stdinOf(operands: readonly string[]): string[] {
  return operands.flatMap((operand) => (/^-(?:#|$)/.test(operand) ? ['-'] : []));
}
