import type { Problem } from '../../../../packages/parser/test/fuzz/model-rules';
import type { Reading, Subject } from '../../../../packages/parser/test/fuzz/trial';
import { commandProblems } from './command-rules';
import { pipelineProblems } from './pipeline-rules';

/** More filings of one input are like these. */
const mostFilings = 3;

/** Returns a subject whose readings go through the pipeline, and through a command that `seed` chooses. */
export function withPipeline(
  subject: Subject,
  { seed, runsCommand }: { seed: number; runsCommand: boolean },
): Subject {
  const { specimen, timeLimit } = subject;
  const [original] = subject.original;
  const further = async ({ filings, files }: Reading): Promise<Problem[]> => {
    const problems = [];
    for (const filing of filings.slice(0, mostFilings)) {
      problems.push(...(await pipelineProblems(filing, { original, timeLimit })));
    }
    if (!runsCommand) return problems;
    return [...problems, ...(await commandProblems({ specimen, files }, { seed, timeLimit }))];
  };
  return { ...subject, further };
}
