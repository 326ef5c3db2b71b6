import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Baseline, knownIn, type LintOptions, readBaseline } from '@cydkit/lint';
import { writeOutputs } from '../io/output-file';
import type { Io } from '../io/process-io';
import { reasonOf, systemCode, UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { LintCommandOptions } from '../options/lint-options';
import { type FoundConfig, parseJson } from './lint-config';

/** Returns the path of the baseline, which is relative to the working directory or to its config. */
export function baselineFile(
  { config, directory }: FoundConfig,
  { baseline, updateBaseline }: Pick<LintCommandOptions, 'baseline' | 'updateBaseline'>,
  cwd: string,
): string | null {
  if (baseline !== undefined) return resolve(cwd, baseline);
  if (config.baseline !== undefined) return resolve(directory, config.baseline);
  if (!updateBaseline) return null;
  throw new UsageError(messages.baselineUnnamed());
}

/** Reads the findings that a baseline knows; `null` for one that does not exist yet. */
export async function loadBaseline(
  file: string,
  { mayBeMissing }: { mayBeMissing: boolean },
): Promise<NonNullable<LintOptions['known']> | null> {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (mayBeMissing && systemCode(error) === 'ENOENT') return null;
    throw new UsageError(messages.inputUnreadable({ name: file, reason: reasonOf(error) }));
  });
  if (text === null) return null;
  const baseline = readBaseline(parseJson(text, file));
  if (baseline !== null) return knownIn(baseline);
  throw new UsageError(messages.baselineInvalid({ file }));
}

/** Writes a baseline as JSON. */
export async function writeBaseline(file: string, baseline: Baseline, io: Io): Promise<void> {
  const text = `${JSON.stringify(baseline, null, 2)}\n`;
  await writeOutputs([{ file, format: 'json' }], io, () => [text]);
}
