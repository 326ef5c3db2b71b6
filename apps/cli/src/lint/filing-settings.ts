import { relative, resolve, sep } from 'node:path';
import { ConfigResolver, type LintOptions, type Matches } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';
import { Glob } from '../globs/glob';
import { slashed } from '../inputs/expand-inputs';
import type { Reading } from '../jobs/each-filing';
import { failureOf } from '../jobs/job';
import type { LintCommandOptions } from '../options/lint-options';
import { loadBaseline } from './baseline';
import type { CorpusLookup } from './corpus-lookup';
import type { FoundConfig } from './lint-config';
import { type PriorFilings, readPrior } from './prior-filings';

/** What besides the config and the options decides how to lint. */
interface SettingSources {
  /** The path of the baseline. */
  baseline: string | null;
  reading: Reading;
  /** What the corpus of `--corpus` knows. */
  lookup: CorpusLookup | null;
}

/** Returns how to lint each filing. The command line takes precedence over the config. */
export async function settingsFor(
  { config, directory }: FoundConfig,
  options: LintCommandOptions,
  { baseline, reading, lookup }: SettingSources,
): Promise<{ settingsOf: (filing: Filing) => LintOptions; prior: PriorFilings | null }> {
  const overrides = [...(config.overrides ?? []), { rules: options.rule }];
  const resolver = new ConfigResolver(
    { ...config, overrides },
    globsBelow(directory, reading.io.cwd),
  );
  const mayBeMissing = options.updateBaseline === true;
  const known = baseline === null ? null : await loadBaseline(baseline, { mayBeMissing });
  const prior = options.prior === undefined ? null : await readPrior(options.prior, reading);
  const settingsOf = (filing: Filing): LintOptions => {
    const { rules, suppressions, preset } = resolver.of(filing);
    const given = { rules, suppressions, ...(known && { known }) };
    // A filing whose facts are left out has nothing to check.
    if (failureOf(filing) !== undefined) return given;
    const form = options.preset ?? preset;
    const before = prior === null ? lookup?.priorOf(filing) : prior.of(filing);
    return {
      ...given,
      // The form that a filing states is never overruled.
      ...(form !== 'auto' && filing.form === null && { form }),
      ...(before && { prior: before }),
      ...(lookup && { corpus: lookup.texts }),
    };
  };
  return { settingsOf, prior };
}

/** Matches the globs of a config against paths below it, however the command line names the files. */
function globsBelow(directory: string, cwd: string): Matches {
  const globs = new Map<string, Glob>();
  return (name, text) => {
    const glob = globs.get(text) ?? new Glob(text, { dot: false });
    globs.set(text, glob);
    return glob.matches(slashed(relative(directory, resolve(cwd, name)), sep));
  };
}
