import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '@cydkit/reporters/answers';
import { addAnswer } from '../corpus/add-answer';
import { addToCorpus } from '../corpus/add-filings';
import type { ExitCode } from '../io/exit-codes';
import type { Io } from '../io/process-io';
import { defaultMaxBytes } from '../options/input-options';
import type { Coverage } from './coverage-answer';
import type { FetchCommandOptions } from './fetch-options';

/** What came of adding, for the answer. */
export interface AddedFetched {
  answer: Answer;
  code: ExitCode;
}

/** Adds what is here to the corpus, as `cyd corpus add` does; `null` if nothing is. */
export async function addFetched(
  { rows, into }: Coverage,
  options: FetchCommandOptions,
  io: Io,
): Promise<AddedFetched | null> {
  // As the user would name them.
  const inputs = rows.flatMap(({ path, accession, period }) => {
    if (path === null) return [];
    return join(into, accession ?? `${period}_notes.zip`);
  });
  if (inputs.length === 0) return null;
  const all = { accession: [], cik: [], form: [] };
  const { report, code } = await addToCorpus(
    inputs,
    { ...options, ...all, output: [], maxBytes: defaultMaxBytes, jobs: availableParallelism() },
    io,
  );
  return { answer: addAnswer(report), code };
}
