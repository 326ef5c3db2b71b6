import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../src/index';
import { attempt } from './fuzz/campaign';
import { violations } from './fuzz/invariants';
import { realSpecimens } from './fuzz/real-specimens';
import { snippets } from './fuzz/snippets';
import { exampleSpecimens, type Specimen } from './fuzz/specimens';
import { type Subject, subjectOf } from './fuzz/trial';
import { bytesOf } from './support/bytes';
import { missing, note, shared } from './support/shared';

/**
 * A few inputs per shape, the same in every run; `pnpm fuzz` tries others without end, and minimises
 * what it finds.
 */
const runs = Number(process.env['CYDKIT_FUZZ_RUNS'] ?? 16);
const limit = 20_000;
const patience = 30_000 + 1000 * runs;

const repository = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
const examples = exampleSpecimens(join(repository, 'examples', 'filings'));
const donors = examples.flatMap(({ files }) => files.map(({ bytes }) => bytes));

async function attempts(specimen: Specimen, count: number): Promise<void> {
  const subject: Subject = await subjectOf(specimen, donors, limit);
  for (let seed = 1; seed <= count; seed++) expect(await attempt(subject, seed)).toBeNull();
}

describe('reads an example, changed at random, without an exception and consistently', () => {
  it.each(examples)('$shape: $name', (specimen) => attempts(specimen, runs), patience);
});

describe.skipIf(missing)(`real filings, changed at random${note}`, () => {
  it(
    'are read without an exception and consistently',
    async () => {
      for (const specimen of realSpecimens(shared())) await attempts(specimen, Math.ceil(runs / 8));
    },
    patience,
  );
});

describe('a random sequence', () => {
  const specimen = (bytes: Uint8Array): Specimen => ({
    name: 'soup',
    shape: 'soup',
    as: 'documents',
    files: [{ name: 'soup', bytes }],
  });
  const problemsOf = (bytes: Uint8Array) => {
    const filing = parse({ name: 'soup', content: bytes }, { html: true, markdown: true });
    return violations(filing, specimen(bytes), specimen(bytes).files);
  };

  it('of tags is read without an exception, and consistently', () => {
    const pieces = fc.array(fc.constantFrom(...snippets, 'text ', ' ', '\n'), { maxLength: 60 });
    fc.assert(
      fc.property(pieces, (soup) => {
        expect(problemsOf(bytesOf(soup.join('')))).toEqual([]);
      }),
      { numRuns: runs * 40 },
    );
  });

  it('of bytes is read without an exception, and consistently', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(problemsOf(bytes)).toEqual([]);
      }),
      { numRuns: runs * 40 },
    );
  });
});
