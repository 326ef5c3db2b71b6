import { BaselineBuilder, type LintOptions, type LintResult, lint } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';
import { LintTally } from '@cydkit/reporters';
import { reasonOf, UsageError } from '../errors';
import { type ExitCode, exitCodes } from '../exit-codes';
import { eachFiling } from '../filings';
import { chooseFormat } from '../format';
import type { Io } from '../io';
import { baselineFile, writeBaseline } from '../lint/baseline';
import { loadConfig } from '../lint/config';
import { type LintCommandOptions, lintFormats } from '../lint/options';
import { settingsFor } from '../lint/settings';
import { verdict } from '../lint/verdict';
import { prepareWriter } from '../lint/writer';
import { Messages } from '../messages';
import { openOutput } from '../output';

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
  const found = await loadConfig(options.config, io.cwd);
  const file = baselineFile(found, options, io.cwd);
  const settingsOf = await settingsFor(found, options, file, reading);
  const failing = options.severity ?? found.config.severity ?? 'error';

  const writer = prepareWriter(format, { options, failing, io });
  const tally = new LintTally();
  const baseline = new BaselineBuilder();
  const output = await openOutput(options.output, io);
  try {
    const code = await eachFiling(inputs, reading, async (filing) => {
      const result = lintOne(filing, settingsOf(filing));
      tally.add(result);
      baseline.add(filing, [...result.findings, ...result.known]);
      await writer.prepare(result);
      await messages.clearProgress();
      await output.write(writer.add(result));
    });
    const summary = tally.summary();
    await output.write(writer.end(summary));
    await output.close();
    if (code === exitCodes.failed) return code;
    if (options.updateBaseline && file !== null) {
      await writeBaseline(file, baseline.build(), io);
      return exitCodes.done;
    }
    return verdict(summary, failing, options.maxWarnings ?? found.config.maxWarnings, options);
  } catch (error) {
    await output.discard();
    throw error;
  }
}

/** The config’s rules are checked when it is read: a wrong name is one of the command line. */
function lintOne(filing: Filing, settings: LintOptions): LintResult {
  try {
    return lint(filing, settings);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`--rule: ${reasonOf(error)}`);
    throw error;
  }
}
