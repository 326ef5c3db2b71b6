import { parse } from '@cydkit/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempt } from '../../../packages/parser/test/fuzz/campaign';
import { smallSpecimens } from '../../../packages/parser/test/fuzz/small-specimens';
import { subjectOf } from '../../../packages/parser/test/fuzz/trial';
import { versions } from './fuzz/generated-filings';
import { pipelineProblems } from './fuzz/pipeline-rules';
import { withPipeline } from './fuzz/with-pipeline';

const everything = { html: true, markdown: true };

/**
 * A few inputs per shape, the same in every run; `npm run fuzz` tries others without end.
 */
const runs = Number(process.env['CYDKIT_FUZZ_RUNS'] ?? 4);

describe('an input changed at random breaks nothing in the pipeline or in a command', () => {
  const donors = smallSpecimens.flatMap(({ files }) => files.map(({ bytes }) => bytes));
  it.each(smallSpecimens)('$shape', async (specimen) => {
    const subject = await subjectOf(specimen, donors, 20_000);
    for (let seed = 1; seed <= runs; seed += 1) {
      const judged = withPipeline(subject, { seed, runsCommand: true });
      expect(await attempt(judged, seed)).toBeNull();
    }
  });
});

it('a filing of text that looks like something else breaks nothing in the pipeline', async () => {
  await fc.assert(
    fc.asyncProperty(versions, async ([old, current]) => {
      const [original, filing] = [parse(old, everything), parse(current, everything)];
      expect(await pipelineProblems(filing, { original, timeLimit: 20_000 })).toEqual([]);
    }),
    { numRuns: 10 * runs, seed: 1 },
  );
});
