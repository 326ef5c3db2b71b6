import { describe, expect, it } from 'vitest';
import { readSpecimen } from './fuzz/read-specimen';
import { bytesOfRope, cutOut, ropeOf } from './fuzz/rope';
import { baselineOf, silentLoss } from './fuzz/silent-loss';
import { smallSpecimens } from './fuzz/small-specimens';

describe.each(smallSpecimens)('$shape', (specimen) => {
  it('has three facts', async () => {
    const [filing] = await readSpecimen(specimen, specimen.files);
    expect(filing?.facts).toHaveLength(3);
    expect(filing?.facts.every(({ value }) => value !== null && value !== '')).toBe(true);
  });

  it.each(specimen.files.map(({ name }, index) => ({ name, index })))(
    '$name cut at every byte keeps the facts that end before the cut',
    async ({ index }) => {
      const baseline = baselineOf(specimen, await readSpecimen(specimen, specimen.files));
      const size = specimen.files[index]?.bytes.length ?? 0;
      for (let cut = 0; cut <= size; cut++) {
        const ropes = specimen.files.map(({ bytes }, i) =>
          i === index ? cutOut(ropeOf(bytes), 0, cut) : ropeOf(bytes),
        );
        const files = specimen.files.map(({ name }, i) => ({
          name,
          bytes: bytesOfRope(ropes[i] ?? []),
        }));
        const filings = await readSpecimen(specimen, files);
        const lost = silentLoss(specimen, baseline, { files, ropes, onlyCut: true }, filings);
        expect(lost, `cut at ${cut}`).toEqual([]);
      }
    },
  );
});
