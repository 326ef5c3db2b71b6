import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type Baseline, knownIn, type LintOptions, readBaseline } from '@cydkit/lint';
import { targetOf } from '../io/link-target';
import { writeOutputs } from '../io/output-file';
import type { Io } from '../io/process-io';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { LintCommandOptions } from '../options/lint-options';
import { readJsonFile } from './json-file';
import type { FoundConfig } from './lint-config';

/**
 * Returns the path of the baseline, which is relative to the working directory or to its config.
 *
 * @throws UsageError if a config that was found, and may be anyone's, names a file outside its folder
 */
export async function baselineFile(
  { config, directory, named }: FoundConfig,
  { baseline, updateBaseline }: Pick<LintCommandOptions, 'baseline' | 'updateBaseline'>,
  cwd: string,
): Promise<string | null> {
  if (baseline !== undefined) return resolve(cwd, baseline);
  if (config.baseline !== undefined) {
    const file = resolve(directory, config.baseline);
    if (named || (await isBelow(directory, file))) return file;
    throw new UsageError(messages.baselineOutside({ file, directory }));
  }
  if (!updateBaseline) return null;
  throw new UsageError(messages.baselineUnnamed());
}

/** Reports whether a file is below a folder, wherever links lead. */
async function isBelow(directory: string, file: string): Promise<boolean> {
  const step = relative(directory, file);
  if (leadsOut(step)) return false;
  // In a folder that does not exist, no link leads anywhere, and nothing can be written.
  const target = await targetOf(file).catch(() => null);
  return target === null || !leadsOut(relative(await realpath(directory), target));
}

function leadsOut(step: string): boolean {
  return isAbsolute(step) || step.split(sep)[0] === '..';
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
