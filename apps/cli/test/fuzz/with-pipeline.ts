import type { Filing } from '@cydkit/parser';
import type { Problem } from '../../../../packages/parser/test/fuzz/model-rules';
import { readSpecimen } from '../../../../packages/parser/test/fuzz/read-specimen';
import type { NamedBytes, Specimen } from '../../../../packages/parser/test/fuzz/specimens';
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
    const problems = await otherFacts(specimen, files, filings);
    for (const filing of filings.slice(0, mostFilings)) {
      problems.push(...(await pipelineProblems(filing, { original, timeLimit })));
    }
    if (!runsCommand) return problems;
    return [...problems, ...(await commandProblems({ specimen, files }, { seed, timeLimit }))];
  };
  return { ...subject, further };
}

/** Finds facts that are others if less is asked for. */
async function otherFacts(
  specimen: Specimen,
  files: readonly NamedBytes[],
  filings: readonly Filing[],
): Promise<Problem[]> {
  const [few, all] = [await readSpecimen(specimen, files, {}), filings].map(valuesOf);
  return few === all
    ? []
    : [{ rule: 'the facts are the same without markup', detail: `${few} ${all}`.slice(0, 1000) }];
}

function valuesOf(filings: readonly Filing[]): string {
  const facts = filings.flatMap((filing) => filing.facts);
  return JSON.stringify(facts.map(({ concept, value, locations }) => [concept, value, locations]));
}
