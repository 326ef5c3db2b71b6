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
 * Tries one input, which depends on `seed` alone. The first of its problems is the one that it is made
 * small for.
 *
 * @param isKnown whether a rule was broken often enough: an input that breaks no other stays as it is
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
  if (first.length === 0) return null;
  const found = { specimen: specimen.name, shape: specimen.shape, seed };
  const rule = first.find((problem) => !isKnown(problem.rule))?.rule;
  if (rule === undefined) return { ...found, changes: changesOf(seed), problems: first };
  const breaks = async (changes: Mutation[]): Promise<boolean> => {
    const problems = await judge(changes);
    return problems.some((problem) => problem.rule === rule);
  };
  const shrunk = await fc.check(
    fc.asyncProperty(mutations, async (changes) => !(await breaks(changes))),
    { seed, numRuns: 1, endOnFailure: false, interruptAfterTimeLimit: 10_000 },
  );
  const changes = shrunk.counterexample?.[0] ?? changesOf(seed);
  const again = await judge(changes);
  const problems = again.length > 0 ? again : first;
  const [own, others] = [
    problems.filter((problem) => problem.rule === rule),
    problems.filter((problem) => problem.rule !== rule),
  ];
  return { ...found, changes, problems: [...own, ...others] };
}

/** Returns the changes for a seed. */
function changesOf(seed: number): Mutation[] {
  return fc.sample(mutations, { seed, numRuns: 1 })[0] ?? [];
}
