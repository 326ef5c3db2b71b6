import { join, resolve } from 'node:path';
import { type Filing, readFilings } from '@cydkit/parser';
import { listFiles, openFolder } from '@cydkit/parser/node';
import { expect, it } from 'vitest';
import { corpusOf } from '../../test/support/corpus-of';
import { storedFiling } from './stored-filing';

const examples = resolve(import.meta.dirname, '../../../../examples/filings');

it('returns each example as it was read', async () => {
  const filings: Filing[] = [];
  for (const folder of ['.', 'lanternfish_notes', 'tern-hollow-8k-2026-01-pages']) {
    const path = join(examples, folder);
    for await (const filing of readFilings(await openFolder(path, listFiles(path)))) {
      // Several examples are the same filing in other formats.
      filings.push({
        ...filing,
        accession: `0009999900-26-${String(filings.length).padStart(6, '0')}`,
      });
    }
  }
  const corpus = await corpusOf(filings);
  expect(filings.length).toBeGreaterThan(10);
  for (const filing of filings) {
    expect(storedFiling(corpus, filing.accession ?? '')).toEqual(filing);
  }
});

it('returns nothing for a key that no filing has', async () => {
  expect(storedFiling(await corpusOf([]), '0009999900-26-000001')).toBeUndefined();
});
