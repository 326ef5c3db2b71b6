import { trends } from '@cydkit/corpus';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import type { Io } from '../io/process-io';
import { messages } from '../messages/messages';
import type { AnswerOptions } from './corpus-options';
import type { FilterOptions } from './filter-options';
import { printAnswer } from './print-answer';
import { readFilter } from './read-filter';
import { trendsAnswer } from './trends-answer';
import { withCorpus } from './with-corpus';

/** The options of `cyd corpus trends`. */
export interface TrendsOptions extends AnswerOptions, FilterOptions {
  from?: number;
  to?: number;
  panel: 'both' | 'all';
  limit: number;
}

/** `cyd corpus trends`: says which phrases more or fewer companies use than a year before. */
export async function showTrends(options: TrendsOptions, io: Io): Promise<ExitCode> {
  const { from, to, panel, limit } = options;
  const filter = readFilter(options);
  const found = await withCorpus(options, io, (corpus) =>
    trends(corpus, { from, to, panel, limit, filter }),
  );
  if (found === null) {
    await new MessageWriter(io, options).error(messages.yearsMissing());
    return exitCodes.noFacts;
  }
  await printAnswer(trendsAnswer(found), options, io);
  return found.changed === 0 ? exitCodes.noFacts : exitCodes.done;
}
