import type { Corpus } from '../open-corpus';
import type { FilingRecord } from '../record/model';
import type { CorpusWriter } from './corpus-writer';
import {
  emptyTally,
  isKnown,
  type Outcome,
  outcomeOf,
  type SourceInfo,
  sourceOf,
  type Tally,
} from './outcomes';

/** Counts what a `CorpusWriter` would do, and writes nothing. Without a corpus, all would be added. */
export class DryWriter implements Pick<CorpusWriter, keyof CorpusWriter> {
  readonly tally: Tally = emptyTally();
  readonly #corpus: Corpus | null;
  #source: number | null = null;

  constructor(corpus: Corpus | null) {
    this.#corpus = corpus;
  }

  isKnown(info: SourceInfo): boolean {
    return this.#corpus !== null && isKnown(this.#corpus.database, info);
  }

  beginSource(info: SourceInfo): void {
    this.#source = this.#corpus && (sourceOf(this.#corpus.database, info)?.id ?? null);
  }

  add(record: FilingRecord): Outcome {
    const outcome = this.#corpus ? outcomeOf(this.#corpus.database, record, this.#source) : 'added';
    this.tally[outcome] += 1;
    return outcome;
  }

  endSource(): void {
    this.#source = null;
  }

  commit(): void {}
}
