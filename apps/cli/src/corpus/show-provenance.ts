import { provenance } from '@cydkit/corpus';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import type { Io } from '../io/process-io';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { AnswerOptions } from './corpus-options';
import type { FilterOptions } from './filter-options';
import { printAnswer } from './print-answer';
import { provenanceAnswer } from './provenance-answer';
import { provenanceTable } from './provenance-table';
import { readFilter } from './read-filter';
import { withCorpus } from './with-corpus';

/** The options of `cyd corpus provenance`. */
export interface ProvenanceOptions extends AnswerOptions, FilterOptions {
  limit: number;
}

/** `cyd corpus provenance`: says which filings have sentences word for word, and who was first. */
export async function showProvenance(
  texts: readonly string[],
  options: ProvenanceOptions,
  io: Io,
): Promise<ExitCode> {
  const filter = readFilter(options);
  const asked: string[] = [];
  for (const text of texts) {
    asked.push(text === '-' ? new TextDecoder().decode(await io.readStdin(mostBytes)) : text);
  }
  const answer = await withCorpus(options, io, (corpus) =>
    provenance(corpus, asked, { filter, limit: options.limit }),
  );
  if (answer.sentences.length === 0) throw new UsageError(messages.sentenceMissing());
  await printAnswer(provenanceAnswer(answer), options, io, { csv: provenanceTable(answer) });
  const isFound = answer.sentences.some(
    ({ wordForWord, within, similar }) =>
      wordForWord !== null || within !== null || similar.length > 0,
  );
  return isFound ? exitCodes.done : exitCodes.noFacts;
}

/** A draft has some thousand words; each sentence is looked up. */
const mostBytes = 2 ** 20;
