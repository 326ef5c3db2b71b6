import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Filing } from '@cydkit/parser';
import { onTestFinished } from 'vitest';
import { CorpusWriter } from '../../src/add/corpus-writer';
import { type Corpus, openCorpus } from '../../src/open-corpus';
import { recordOf } from '../../src/record/filing-record';

/** Makes a corpus of filings that is deleted after the test. */
export async function corpusOf(filings: readonly Filing[]): Promise<Corpus> {
  const folder = mkdtempSync(join(tmpdir(), 'cyd-corpus-'));
  const corpus = await openCorpus(folder, { write: true });
  onTestFinished(() => {
    corpus.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const writer = new CorpusWriter(corpus);
  writer.beginSource({ name: 'filings', sha256: '00', bytes: 0 });
  for (const filing of filings) writer.add(recordOf(filing));
  writer.endSource();
  return corpus;
}
