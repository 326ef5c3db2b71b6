import { BaselineBuilder, type LintOptions, type LintResult, lint } from '@cydkit/lint';
import { LintTally } from '@cydkit/reporters/lint';
import { ClosedPipe } from '../errors';
import { type ExitCode, exitCodes } from '../exit-codes';
import { eachFiling } from '../filings';
import { chooseFormat } from '../format';
import type { Io } from '../io';
import { baselineFile, writeBaseline } from '../lint/baseline';
import { checkConfig, loadConfig } from '../lint/config';
import { type LintCommandOptions, lintFormats } from '../lint/options';
import { settingsFor } from '../lint/settings';
import { verdict } from '../lint/verdict';
import { prepareWriter } from '../lint/writer';
import { Messages } from '../messages';
import { openOutput } from '../output';
import { guardInputs } from '../output-guard';
import type { Work } from '../work/work';

/** `cyd lint`: reads config and filings, lints, writes, and tells by its exit code what it found. */
export async function lintFilings(
  inputs: readonly string[],
  options: LintCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const { accession, cik, form } = options;
  const messages = new Messages(io, options);
  const format = chooseFormat(options, lintFormats, 'terminal');
  // Only a page shows lists, tables and bold.
  const readOptions = { accession, cik, form, html: format === 'html' };
  const reading = { io, options, messages, readOptions };
  checkConfig({ rules: options.rule }, '--rule');
  const found = await loadConfig(options.config, io.cwd);
  const file = baselineFile(found, options, io.cwd);
  const refuse = await guardInputs(options.output, io.cwd);
  for (const path of [file, found.path]) if (path !== null) await refuse(path);
  const { settingsOf, prior } = await settingsFor(found, options, file, reading);
  const failing = options.severity ?? found.config.severity ?? 'error';
  const maxWarnings = options.maxWarnings ?? found.config.maxWarnings;
  const limits = { failing, maxWarnings, exitZero: options.exitZero === true };

  const writer = prepareWriter(format, { options, failing, io });
  let judged = false;
  const tally = new LintTally();
  const baseline = new BaselineBuilder();
  const work: Work<Linted> = {
    recipe: { make: 'filings' },
    make: async (filing) => {
      const settings = settingsOf(filing);
      const result = lint(filing, settings);
      await writer.prepare(result);
      return { settings, result, text: writer.add(result) };
    },
  };
  const output = await openOutput(options.output, io);
  try {
    const code = await eachFiling(inputs, reading, work, async ({ content }) => {
      const { settings, result, text } = content;
      judged ||= isJudged(result, settings);
      tally.add(result);
      baseline.add(result.filing, [...result.findings, ...result.known]);
      await messages.clearProgress();
      await output.write(text);
    });
    const summary = tally.summary();
    if (prior?.hasMet === false && summary.filings > 0) {
      await messages.note(
        `--prior ${options.prior}: no report of the same registrant for an earlier period`,
      );
    }
    const incomplete = code === exitCodes.failed;
    if (incomplete && summary.filings === 0) {
      await output.discard();
      return code;
    }
    await output.write(writer.end(summary, { incomplete }));
    await output.close();
    if (incomplete) return code;
    if (summary.filings === 0) return exitCodes.noFacts;
    if (code === exitCodes.noFacts) {
      await messages.note('no CYD fact in any input');
      if (!judged) return exitCodes.noFacts;
    }
    if (options.updateBaseline && file !== null) {
      await writeBaseline(file, baseline.build(), io);
      return exitCodes.done;
    }
    return verdict(summary, limits);
  } catch (error) {
    await output.discard();
    // Nobody reads on, but what was found must not pass for nothing.
    if (error instanceof ClosedPipe) return verdict(tally.summary(), limits);
    throw error;
  }
}

/** What a filing came to. */
interface Linted {
  settings: LintOptions;
  result: LintResult;
  text: string;
}

/**
 * Whether a clean result says anything: a filing without facts, of an unknown form and with no more
 * than notes is one that no rule has looked at. Where the form is known, the rules know whether it needs
 * tags: a current report or an annual report before the mandate is rightly clean without any.
 */
function isJudged(
  { filing, findings, suppressed, known }: LintResult,
  settings: LintOptions,
): boolean {
  const form = filing.form ?? settings.form;
  const found = [...findings, ...suppressed, ...known];
  return form !== undefined || found.some(({ severity }) => severity !== 'info');
}
