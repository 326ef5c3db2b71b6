import { BaselineBuilder, type LintOptions, type LintResult, lint } from '@cydkit/lint';
import type { Severity } from '@cydkit/parser';
import { type LintSummary, LintTally } from '@cydkit/reporters/lint';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import { guardInputs, openOutputs, writeOutputs } from '../io/output-file';
import type { Io } from '../io/process-io';
import { eachFiling, type Reading } from '../jobs/each-filing';
import type { Job } from '../jobs/job';
import { printEach } from '../jobs/print-each';
import { baselineFile, writeBaseline } from '../lint/baseline';
import type { CorpusLookup } from '../lint/corpus-lookup';
import { settingsFor } from '../lint/filing-settings';
import { checkConfig, loadConfig } from '../lint/lint-config';
import { prepareWriter } from '../lint/lint-writer';
import { ClosedPipe } from '../messages/errors';
import { messages } from '../messages/messages';
import { selectionOf } from '../options/input-options';
import { type LintCommandOptions, lintFormats } from '../options/lint-options';
import { chooseTargets } from '../options/output-options';
import { DocumentPlaces, homeOf } from '../reading/document-places';

/** `cyd lint`: reads config and filings, lints and prints them, and returns the verdict. */
export async function lintFilings(
  inputs: readonly string[],
  options: LintCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const { corpus } = options;
  // Only the option names one, not the environment: the same command gives the same findings.
  if (corpus === undefined) return await lintInputs(inputs, options, io, null);
  const { withLookup } = await import('../lint/corpus-lookup');
  return await withLookup(corpus, io, (lookup) => lintInputs(inputs, options, io, lookup));
}

async function lintInputs(
  inputs: readonly string[],
  options: LintCommandOptions,
  io: Io,
  lookup: CorpusLookup | null,
): Promise<ExitCode> {
  const log = new MessageWriter(io, options);
  const targets = chooseTargets(options, lintFormats, 'terminal');
  // Only a page shows lists, tables and bold. EDGAR refuses markup that is not well-formed.
  const readOptions = {
    ...selectionOf(options),
    html: targets.some(({ format }) => format === 'html'),
    wellFormed: true,
  };
  const places = new DocumentPlaces(homeOf(inputs, options, io));
  const reading = { io, options, log, readOptions, places };
  const { settingsOf, prior, file, limits } = await loadSettings(options, reading, lookup);

  const writers = targets.map((target) => ({
    format: target.format,
    writer: prepareWriter(target, { options, failing: limits.failing, io, places }),
    // An output that lacks a filing counts what it has instead.
    tally: new LintTally(),
  }));
  let judged = false;
  const tally = new LintTally();
  const baseline = new BaselineBuilder();
  const job: Job<Linted> = {
    spec: { make: 'filings' },
    make: async (filing, say) => {
      const settings = settingsOf(filing);
      const result = lint(filing, settings);
      const texts = await printEach(
        { filing, say },
        writers,
        async (given, { writer, tally: own }) => {
          const shown = given === filing ? result : lint(given, settings);
          const text = await writer.add(shown);
          own.add(shown);
          return text;
        },
      );
      return { settings, result, texts };
    },
  };
  const outputs = await openOutputs(targets, io);
  try {
    const code = await eachFiling(inputs, reading, job, async ({ content }) => {
      const { settings, result, texts } = content;
      judged ||= isJudged(result, settings);
      tally.add(result);
      await log.pageGrows(tally.summary().filings, targets);
      baseline.add(result.filing, [...result.findings, ...result.known]);
      await log.clearProgress();
      await outputs.write(texts);
    });
    const summary = tally.summary();
    if (options.prior !== undefined && prior?.hasMet === false && summary.filings > 0) {
      await log.note(messages.priorUnmatched({ input: options.prior }));
    }
    if (options.corpus !== undefined && lookup !== null) {
      const own = options.prior === undefined ? lookup.priors : null;
      await log.note(messages.corpusUsed({ folder: options.corpus, priors: own }));
    }
    const incomplete = code === exitCodes.failed;
    if (incomplete && summary.filings === 0) {
      await outputs.discard();
      return code;
    }
    await outputs.write(
      writers.map(({ writer, tally: own }) => writer.endChunks(own.summary(), { incomplete })),
    );
    await outputs.close();
    if (incomplete) return code;
    if (summary.filings === 0) return exitCodes.noFacts;
    if (code === exitCodes.noFacts) {
      await log.note(messages.factsMissing());
      if (!judged) return exitCodes.noFacts;
    }
    if (options.updateBaseline && file !== null) {
      await writeBaseline(file, baseline.build(), io);
      return exitCodes.done;
    }
    return verdict(summary, limits);
  } catch (error) {
    await outputs.discard();
    // The reader has gone, but findings must still fail.
    if (error instanceof ClosedPipe) return verdict(tally.summary(), limits);
    throw error;
  }
}

/** `cyd lint --show-config`: prints the config with what the command line sets, and where it is from. */
export async function showConfig(options: LintCommandOptions, io: Io): Promise<ExitCode> {
  checkConfig({ rules: options.rule }, '--rule');
  const { config, path } = await loadConfig(options.config, io.cwd);
  const { preset, severity, maxWarnings, baseline } = options;
  const given = Object.entries({ preset, severity, maxWarnings, baseline });
  const applied = {
    preset: 'auto',
    severity: 'error',
    ...config,
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    rules: { ...config.rules, ...options.rule },
    // The contact is for the SEC, not for logs.
    ...(config.userAgent !== undefined && { userAgent: 'set' }),
  };
  const text = `${JSON.stringify({ file: path, config: applied }, null, 2)}\n`;
  await writeOutputs(chooseTargets({ ...options, json: true }, ['json'], 'json'), io, () => [text]);
  return exitCodes.done;
}

/** Loads the config, the baseline and prior reports; the command line takes precedence. */
async function loadSettings(
  options: LintCommandOptions,
  reading: Reading,
  lookup: CorpusLookup | null,
) {
  const { cwd } = reading.io;
  const given = checkConfig({ rules: options.rule }, '--rule');
  const found = await loadConfig(options.config, cwd);
  for (const note of [...given.notes, ...found.notes]) await reading.log.note(note);
  const file = await baselineFile(found, options, cwd);
  const refuse = await guardInputs(options.output, reading.io);
  for (const path of [file, found.path]) if (path !== null) await refuse(path);
  const { settingsOf, prior } = await settingsFor(found, options, {
    baseline: file,
    reading,
    lookup,
  });
  const limits: Limits = {
    failing: options.severity ?? found.config.severity ?? 'error',
    maxWarnings: options.maxWarnings ?? found.config.maxWarnings,
    exitZero: options.exitZero === true,
  };
  return { settingsOf, prior, file, limits };
}

interface Linted {
  settings: LintOptions;
  result: LintResult;
  /** For each output. */
  texts: string[][];
}

/**
 * True if a clean result means something. It means nothing for a filing without facts, of unknown
 * form, with no more than notes: no rule has looked at it. If the form is known, the rules know
 * whether it needs tags: a current report, or an annual report before the mandate, is clean without.
 */
function isJudged(
  { filing, findings, suppressed, known }: LintResult,
  settings: LintOptions,
): boolean {
  const form = filing.form ?? settings.form;
  const found = [...findings, ...suppressed, ...known];
  return form !== undefined || found.some(({ severity }) => severity !== 'info');
}

interface Limits {
  failing: Severity;
  maxWarnings: number | undefined;
  exitZero: boolean;
}

/** Returns the exit code of a run whose inputs and config could all be read. */
function verdict(
  { errors, warnings, infos }: LintSummary,
  { failing, maxWarnings, exitZero }: Limits,
): ExitCode {
  const counts: Readonly<Record<Severity, number>> = {
    error: errors,
    warning: errors + warnings,
    info: errors + warnings + infos,
  };
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings;
  return !exitZero && (counts[failing] > 0 || tooMany) ? exitCodes.findings : exitCodes.done;
}
