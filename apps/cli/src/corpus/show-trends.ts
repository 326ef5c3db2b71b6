import { type Corpus, type TrendsProblem, termTrends, trends } from '@cydkit/corpus';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import type { Io } from '../io/process-io';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { AnswerOptions } from './corpus-options';
import type { FilterOptions } from './filter-options';
import { printAnswer } from './print-answer';
import { readFilter } from './read-filter';
import { termsAnswer, termTable } from './terms-answer';
import { trendsAnswer, trendsTable } from './trends-answer';
import { companiesWords, yearsWords } from './trends-words';
import { withCorpus } from './with-corpus';

/** The options of `cyd corpus trends`. */
export interface TrendsOptions extends AnswerOptions, FilterOptions {
  from?: number;
  to?: number;
  panel: 'both' | 'all';
  limit: number;
}

/**
 * `cyd corpus trends`: says which phrases more or fewer companies use than a year before, or how many use
 * given terms.
 */
export async function showTrends(
  terms: readonly string[],
  options: TrendsOptions,
  io: Io,
): Promise<ExitCode> {
  const { from, to } = options;
  if (from !== undefined && to !== undefined && from >= to) {
    throw new UsageError(messages.yearsOrder({ from, to }));
  }
  if (options.fiscalYear.length > 0) throw new UsageError(messages.yearsFiltered());
  if (terms.some((term) => !/[\p{L}\p{N}]/u.test(term))) {
    throw new UsageError(messages.sentenceMissing());
  }
  return await withCorpus(options, io, (corpus) =>
    terms.length > 0
      ? showTerms(corpus, terms, { options, io })
      : showPhrases(corpus, { options, io }),
  );
}

interface Asked {
  options: TrendsOptions;
  io: Io;
}

async function showTerms(
  corpus: Corpus,
  terms: readonly string[],
  { options, io }: Asked,
): Promise<ExitCode> {
  const { from, to, panel } = options;
  const found = termTrends(corpus, terms, { from, to, panel, filter: readFilter(options) });
  await printAnswer(termsAnswer(found), options, io, { csv: termTable(found) });
  const isUsed = found.terms.some(({ years }) => years.some(({ count }) => count > 0));
  return isUsed ? exitCodes.done : exitCodes.noFacts;
}

async function showPhrases(corpus: Corpus, { options, io }: Asked): Promise<ExitCode> {
  const { from, to, panel, limit } = options;
  const found = trends(corpus, { from, to, panel, limit, filter: readFilter(options) });
  if ('problem' in found) {
    await new MessageWriter(io, options).error(problemWords(found));
    return exitCodes.noFacts;
  }
  await printAnswer(trendsAnswer(found), options, io, { csv: trendsTable(found) });
  return found.changed === 0 ? exitCodes.noFacts : exitCodes.done;
}

function problemWords(found: TrendsProblem): string {
  const least = found.leastCompanies;
  if (found.problem === 'noYears') {
    return messages.yearsMissing({ years: yearsWords(found), least });
  }
  const { from, to, panel, companies } = found;
  const all = `${companiesWords(companies.from)} for FY${from}, ${companiesWords(companies.to)} for FY${to}`;
  return messages.companiesFew({
    found: panel === 'both' ? `${all}, ${companiesWords(companies.both)} for both` : all,
    least,
  });
}
