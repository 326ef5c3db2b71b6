import { relative, resolve, sep } from 'node:path';
import { ConfigResolver, type LintOptions, type Matches } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';
import picomatch from 'picomatch';
import type { Reading } from '../filings';
import { slashed } from '../inputs/source';
import { failureOf } from '../work/work';
import { loadBaseline } from './baseline';
import type { FoundConfig } from './config';
import type { LintCommandOptions } from './options';
import { type PriorFilings, readPrior } from './prior';

/** How to look at each filing: the command line counts before the config. */
export async function settingsFor(
  { config, directory }: FoundConfig,
  options: LintCommandOptions,
  baseline: string | null,
  reading: Reading,
): Promise<{ settingsOf: (filing: Filing) => LintOptions; prior: PriorFilings | null }> {
  const resolver = new ConfigResolver(config, globsBelow(directory, reading.io.cwd));
  const mayBeMissing = options.updateBaseline === true;
  const known = baseline === null ? null : await loadBaseline(baseline, { mayBeMissing });
  const prior = options.prior === undefined ? null : await readPrior(options.prior, reading);
  const settingsOf = (filing: Filing): LintOptions => {
    const { rules, suppressions, preset } = resolver.of(filing);
    const given = {
      rules: { ...rules, ...options.rule },
      suppressions,
      ...(known && { known }),
    };
    // Nothing is to be expected of a filing whose facts are left out.
    if (failureOf(filing)) return given;
    const form = options.preset ?? preset;
    const before = prior?.of(filing);
    return {
      ...given,
      // What a filing states about itself is not overruled.
      ...(form !== 'auto' && filing.form === null && { form }),
      ...(before && { prior: before }),
    };
  };
  return { settingsOf, prior };
}

/** Globs of the config are about paths below it, however the command line named the files. */
function globsBelow(directory: string, cwd: string): Matches {
  const matchers = new Map<string, (path: string) => boolean>();
  return (name, glob) => {
    const matches = matchers.get(glob) ?? picomatch(glob);
    matchers.set(glob, matches);
    return matches(slashed(relative(directory, resolve(cwd, name)), sep));
  };
}
