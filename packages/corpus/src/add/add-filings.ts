import type { Filing } from '@cydkit/parser';
import type { Corpus } from '../open-corpus';
import { recordOf } from '../record/filing-record';
import { CorpusWriter } from './corpus-writer';
import type { Outcome, SourceInfo } from './outcomes';

/** A filing that was added, by its key. */
export interface AddedFiling {
  key: string;
  outcome: Outcome;
}

/**
 * Adds the filings of a source, as `readFilings` of `@cydkit/parser` yields them, and yields what became
 * of each. A source that the corpus has already is not read. If the consumer stops early, the filings
 * until then are in the corpus, and the source is read again the next time.
 *
 * @param source `sourceOfFiles` returns it
 */
export async function* addFilings(
  corpus: Corpus,
  source: SourceInfo,
  filings: AsyncIterable<Filing> | Iterable<Filing>,
): AsyncGenerator<AddedFiling> {
  const writer = new CorpusWriter(corpus);
  if (writer.isKnown(source)) return;
  writer.beginSource(source);
  let isWhole = false;
  try {
    for await (const filing of filings) {
      const record = recordOf(filing);
      yield { key: record.filing.key, outcome: writer.add(record) };
    }
    isWhole = true;
  } finally {
    writer.endSource(isWhole);
  }
}
