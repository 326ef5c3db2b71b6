import { lint } from '../lint';
import type { ExampleFiling } from '../model/example';
import type { LintResult } from '../model/result';
import { buildExample } from './build';

/** Lints the filing that an example tells, with all that the example brings. */
export function lintExample(example: ExampleFiling): LintResult {
  const { prior, corpus, submission } = example;
  return lint(buildExample(example), {
    ...(prior && { prior: buildExample(prior) }),
    ...(submission && { submission }),
    ...(corpus && {
      corpus: {
        othersWith: (text) => corpus.filter((one) => one.text === text).map(({ name }) => name),
      },
    }),
  });
}
