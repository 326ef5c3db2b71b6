import { type Corpus, lintCorpus, priorReport } from '@cydkit/corpus';
import { kindOf } from '@cydkit/disclosure';
import type { LintOptions } from '@cydkit/lint';
import type { Fact, Filing } from '@cydkit/parser';
import { withCorpus } from '../corpus/with-corpus';
import type { Io } from '../io/process-io';

/** What a corpus knows about the filings of a run, and how often it knew it. */
export class CorpusLookup {
  readonly #corpus: Corpus;
  /** What other registrants file. */
  readonly texts: NonNullable<LintOptions['corpus']>;
  #asked = 0;
  #found = 0;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.texts = lintCorpus(corpus);
  }

  /** How many annual reports were asked for the one before, and for how many there is one. */
  get priors(): { asked: number; found: number } {
    return { asked: this.#asked, found: this.#found };
  }

  /** Returns the registrant's report for the period before that of an annual report. */
  priorOf(filing: Filing): Filing | undefined {
    if (kindOf(filing) !== 'annual') return undefined;
    this.#asked += 1;
    const prior = priorReport(this.#corpus, filing);
    if (prior === undefined) return undefined;
    this.#found += 1;
    return { ...prior, facts: prior.facts.map(withoutPlaces) };
  }
}

/** The names of documents are those at the time when they were added, and may be of other files now. */
function withoutPlaces(fact: Fact): Fact {
  if (fact.type !== 'textBlock') return { ...fact, locations: [] };
  const { segments: _, ...rest } = fact;
  return { ...rest, locations: [] };
}

/** Opens the corpus of `--corpus` for a run. @throws UsageError if it cannot be opened */
export async function withLookup<Result>(
  folder: string,
  io: Io,
  run: (lookup: CorpusLookup) => Promise<Result>,
): Promise<Result> {
  return await withCorpus({ corpus: folder }, io, (corpus) => run(new CorpusLookup(corpus)));
}
