import { Glob } from '../globs/glob';

/** Reports whether an input is left out, by the name that messages show. */
export type IsExcluded = (name: string) => boolean;

/**
 * Returns the test of `--exclude`. A glob without a slash is for the name of a file or a folder
 * wherever it is; any other is for the path as the inputs name it. What is in an excluded folder is
 * excluded, too.
 *
 * @throws UsageError for a glob that is refused
 */
export function excluderOf(globs: readonly string[]): IsExcluded {
  const tests = globs.map((text): IsExcluded => {
    const glob = new Glob(text, { dot: true });
    if (text.includes('/')) return (name) => glob.matchesStart(name);
    return (name) => name.split('/').some((step) => glob.matches(step));
  });
  return (name) => tests.some((test) => test(name));
}
