import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Baseline, knownIn, type LintOptions, readBaseline } from '@cydkit/lint';
import { reasonOf, systemCode, UsageError } from '../errors';
import type { Io } from '../io';
import { openOutput } from '../output';
import { type FoundConfig, parseJson } from './config';
import type { LintCommandOptions } from './options';

/** Where the baseline is: relative to the working directory, or to the config that names it. */
export function baselineFile(
  { config, directory }: FoundConfig,
  { baseline, updateBaseline }: Pick<LintCommandOptions, 'baseline' | 'updateBaseline'>,
  cwd: string,
): string | null {
  if (baseline !== undefined) return resolve(cwd, baseline);
  if (config.baseline !== undefined) return resolve(directory, config.baseline);
  if (!updateBaseline) return null;
  throw new UsageError('--update-baseline needs --baseline <file>, or a baseline in the config');
}

/** What a baseline knows; `null` for one that is yet to be written. */
export async function loadBaseline(
  file: string,
  { mayBeMissing }: { mayBeMissing: boolean },
): Promise<NonNullable<LintOptions['known']> | null> {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (mayBeMissing && systemCode(error) === 'ENOENT') return null;
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  });
  if (text === null) return null;
  const baseline = readBaseline(parseJson(text, file));
  if (baseline !== null) return knownIn(baseline);
  throw new UsageError(`${file}: expected a baseline that --update-baseline wrote`);
}

export async function writeBaseline(file: string, baseline: Baseline, io: Io): Promise<void> {
  const output = await openOutput(file, io);
  await output.write(`${JSON.stringify(baseline, null, 2)}\n`);
  await output.close();
}
