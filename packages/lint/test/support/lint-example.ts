import { buildExample } from '../../src/examples/build-example';
import { lint } from '../../src/lint';
import type { ExampleFiling } from '../../src/model/example';
import type { LintResult } from '../../src/model/result';

/** Lints the filing that an example describes, with everything that comes with it. */
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
