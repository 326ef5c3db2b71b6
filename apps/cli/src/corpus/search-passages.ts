import { QueryError, type SearchQuery, type SearchResult, search } from '@cydkit/corpus';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import type { Io } from '../io/process-io';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { AnswerOptions } from './corpus-options';
import type { FilterOptions } from './filter-options';
import { printAnswer } from './print-answer';
import { readConcept, readFilter } from './read-filter';
import { pageNotes, searchAnswer, searchRows } from './search-answer';
import { withCorpus } from './with-corpus';

/** The options of `cyd corpus search`. */
export interface SearchOptions extends AnswerOptions, FilterOptions {
  concept: string[];
  limit: number;
  offset: number;
  exact?: true;
  all?: true;
  full?: true;
}

/** `cyd corpus search`: prints the passages that match. */
export async function searchPassages(
  words: readonly string[],
  options: SearchOptions,
  io: Io,
): Promise<ExitCode> {
  const { concept, limit, offset, exact = false, all = false, full = false } = options;
  const query: SearchQuery = {
    query: words.join(' '),
    filter: readFilter(options),
    concepts: concept.map((name) => readConcept(name, 'textBlock').name),
    ...{ exact, limit, offset, all },
  };
  const result = await withCorpus(options, io, (corpus) => searched(() => search(corpus, query)));
  const shape = { all, full };
  const [cut] = pageNotes(result);
  await printAnswer(searchAnswer(result, shape), options, io, {
    csv: searchRows(result, shape),
    ...(cut !== undefined && { cut }),
  });
  return result.found.passages === 0 ? exitCodes.noFacts : exitCodes.done;
}

/** @throws UsageError if the query makes no sense */
function searched(ask: () => SearchResult): SearchResult {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    throw new UsageError(messages.queryInvalid({ problem: error.message }));
  }
}
