import fc from 'fast-check';
import { changeFiles } from './changed-files';
import type { Problem } from './model-rules';
import { type Mutation, mutations } from './mutations';
import { type Subject, trial } from './trial';

/** An input that breaks a rule, with as few changes as fast-check could find. */
export interface Failure {
  specimen: string;
  shape: string;
  /** Reproduces the input. */
  seed: number;
  changes: Mutation[];
  problems: Problem[];
}

/**
 * Tries one input, which depends on `seed` alone.
 *
 * @param isKnown whether a rule was broken often enough to leave out what makes an input small
 */
export async function attempt(
  subject: Subject,
  seed: number,
  isKnown: (rule: string) => boolean = () => false,
): Promise<Failure | null> {
  const { specimen, donors } = subject;
  const judge = (changes: readonly Mutation[]): Promise<Problem[]> =>
    trial(subject, changeFiles(specimen, changes, donors));
  const first = await judge(changesOf(seed));
  const rule = first[0]?.rule;
  if (rule === undefined) return null;
  const { name, shape } = specimen;
  const found = { specimen: name, shape, seed };
  if (isKnown(rule)) return { ...found, changes: changesOf(seed), problems: first };
  const breaks = async (changes: Mutation[]): Promise<boolean> => {
    const problems = await judge(changes);
    return problems.some((problem) => problem.rule === rule);
  };
  const shrunk = await fc.check(
    fc.asyncProperty(mutations, async (changes) => !(await breaks(changes))),
    { seed, numRuns: 1, endOnFailure: false, interruptAfterTimeLimit: 10_000 },
  );
  const changes = shrunk.counterexample?.[0] ?? changesOf(seed);
  const problems = await judge(changes);
  return { ...found, changes, problems: problems.length ? problems : first };
}

/** Returns the changes for a seed. */
function changesOf(seed: number): Mutation[] {
  return fc.sample(mutations, { seed, numRuns: 1 })[0] ?? [];
}
