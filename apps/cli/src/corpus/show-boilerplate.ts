import { boilerplate } from '@cydkit/corpus';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import type { Io } from '../io/process-io';
import type { FetchInputOptions } from '../options/fetch-input-options';
import type { SizeOptions } from '../options/input-options';
import { askedFiling } from './asked-filing';
import { boilerplateAnswer, sentenceTable } from './boilerplate-answer';
import type { AnswerOptions } from './corpus-options';
import type { FilterOptions } from './filter-options';
import { printAnswer } from './print-answer';
import { readFilter } from './read-filter';
import { withCorpus } from './with-corpus';

/** The options of `cyd corpus boilerplate`. */
export interface BoilerplateOptions
  extends AnswerOptions,
    FilterOptions,
    SizeOptions,
    FetchInputOptions {
  companies: number;
}

/** `cyd corpus boilerplate`: says how much of a filing other companies have word for word. */
export async function showBoilerplate(
  text: string,
  options: BoilerplateOptions,
  io: Io,
): Promise<ExitCode> {
  const filter = readFilter(options);
  const log = new MessageWriter(io, options);
  return await withCorpus(options, io, async (corpus) => {
    const asked = await askedFiling(corpus, text, { command: 'boilerplate', options, log, io });
    if (asked === null) return exitCodes.noFacts;
    const { companies } = options;
    const score = boilerplate(corpus, asked.filing, { companies, filter });
    const csv = sentenceTable(score);
    await printAnswer(boilerplateAnswer(score, asked), options, io, { csv });
    if (!asked.isWhole) return exitCodes.failed;
    return score.words === 0 || score.others === 0 ? exitCodes.noFacts : exitCodes.done;
  });
}
