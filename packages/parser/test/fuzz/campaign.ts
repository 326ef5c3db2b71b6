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

/** Tries one input, which depends on `seed` alone. */
export async function attempt(subject: Subject, seed: number): Promise<Failure | null> {
  const { specimen, donors } = subject;
  const judge = (changes: readonly Mutation[]): Promise<Problem[]> =>
    trial(subject, changeFiles(specimen, changes, donors));
  const first = await judge(changesOf(seed));
  const rule = first[0]?.rule;
  if (rule === undefined) return null;
  const breaks = async (changes: Mutation[]): Promise<boolean> => {
    const problems = await judge(changes);
    return problems.some((problem) => problem.rule === rule);
  };
  const shrunk = await fc.check(
    fc.asyncProperty(mutations, async (changes) => !(await breaks(changes))),
    { seed, numRuns: 1, endOnFailure: false, interruptAfterTimeLimit: 10_000 },
  );
  const changes = shrunk.counterexample?.[0] ?? changesOf(seed);
  const { name, shape } = specimen;
  const problems = await judge(changes);
  return { specimen: name, shape, seed, changes, problems: problems.length ? problems : first };
}

/** Returns the changes for a seed. */
function changesOf(seed: number): Mutation[] {
  return fc.sample(mutations, { seed, numRuns: 1 })[0] ?? [];
}
