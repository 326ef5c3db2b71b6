import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Filing } from '@cydkit/parser';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CorpusWriter } from '../src/add/corpus-writer';
import { type Corpus, openCorpus } from '../src/open-corpus';
import { sha256 } from '../src/record/compared-text';
import { recordOf } from '../src/record/filing-record';
import { contentOf, faultsOf } from './support/content';
import { filings, sentences, spellings } from './support/random-filings';

interface File {
  name: string;
  filings: readonly Filing[];
}

/** Adds the filings of files, and returns what is in the corpus then, whatever files they came from. */
async function contentAfter(files: readonly File[]): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'cyd-corpus-'));
  try {
    const corpus = await openCorpus(folder, { write: true });
    try {
      addFiles(corpus, files);
      expect(faultsOf(corpus)).toEqual([]);
      const { sources: _, origins: __, ...content } = contentOf(corpus);
      return content;
    } finally {
      corpus.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function addFiles(corpus: Corpus, files: readonly File[]): void {
  const writer = new CorpusWriter(corpus);
  for (const { name, filings: added } of files) {
    const content = JSON.stringify(added);
    const info = { name, sha256: sha256(content), bytes: content.length };
    if (writer.isKnown(info)) continue;
    writer.beginSource(info);
    for (const filing of added) writer.add(recordOf(filing));
    writer.endSource();
  }
}

/** A file whose name says what is in it. */
function fileOf(some: readonly Filing[]): File {
  return { name: sha256(JSON.stringify(some)), filings: some };
}

it('has the same content in whatever order and files, and however often, filings are added', async () => {
  const cases = filings([...sentences, ...spellings]).chain((some) => {
    return fc.record({
      some: fc.constant(some),
      fuller: fc.subarray(some.map(fullerOf)),
      groups: fc.array(fc.subarray(some, { minLength: 1 }), { maxLength: 4 }),
      order: fc.shuffledSubarray(some, { minLength: some.length }),
    });
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ some, fuller, groups, order }) => {
      const together = await contentAfter([fileOf([...some, ...fuller])]);
      const apart = [fuller, ...groups, ...order.map((filing) => [filing]), ...groups];
      expect(await contentAfter(apart.map(fileOf))).toEqual(together);
    }),
    { numRuns: 40 },
  );
});

it('keeps nothing of what a later version of a file has changed or left out', async () => {
  const cases = fc.record({ before: filings(sentences), now: filings(sentences), cut: fc.nat(7) });
  await fc.assert(
    fc.asyncProperty(cases, async ({ before, now, cut }) => {
      // The accession numbers are the same in both, and a filing stays in its file.
      const files = (some: readonly Filing[]): File[] => [
        { name: 'a.zip', filings: some.slice(0, cut) },
        { name: 'b.zip', filings: some.slice(cut) },
      ];
      expect(await contentAfter([...files(before), ...files(now)])).toEqual(
        await contentAfter(files(now)),
      );
    }),
    { numRuns: 40 },
  );
});

/** The same filing, read from the submission: it has more than a data set. */
function fullerOf(filing: Filing): Filing {
  const [first, ...facts] = filing.facts;
  return {
    ...filing,
    source: { ...filing.source, format: 'submission' },
    facts: first === undefined ? [] : [...facts, first],
  };
}
