import { resolve } from 'node:path';
import { type Baseline, knownIn, type LintOptions, readBaseline } from '@cydkit/lint';
import { writeOutputs } from '../io/output-file';
import type { Io } from '../io/process-io';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { LintCommandOptions } from '../options/lint-options';
import { readJsonFile } from './json-file';
import type { FoundConfig } from './lint-config';

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
  const found = await readJsonFile(file, file);
  if (found === null) {
    if (mayBeMissing) return null;
    throw new UsageError(messages.fileMissing({ file }));
  }
  const baseline = readBaseline(found.json);
  if (baseline !== null) return knownIn(baseline);
  throw new UsageError(messages.baselineInvalid({ file }));
}

/** Writes a baseline as JSON. */
export async function writeBaseline(file: string, baseline: Baseline, io: Io): Promise<void> {
  const text = `${JSON.stringify(baseline, null, 2)}\n`;
  await writeOutputs([{ file, format: 'json' }], io, () => [text]);
}
