import { availableParallelism } from 'node:os';
import { addAnswer } from '../corpus/add-answer';
import { addToCorpus } from '../corpus/add-filings';
import type { ExitCode } from '../io/exit-codes';
import type { Io } from '../io/process-io';
import { defaultMaxBytes } from '../options/input-options';
import type { AddedCoverage, Coverage } from './coverage-answer';
import type { FetchCommandOptions } from './fetch-options';
import { corpusStep, namesOfFetched } from './fetched-steps';

/** What came of adding, for the answer. */
export interface AddedFetched extends AddedCoverage {
  code: ExitCode;
}

/** Adds what is here to the corpus, as `cyd corpus add` does; `null` if nothing is. */
export async function addFetched(
  { rows, into }: Coverage,
  options: FetchCommandOptions,
  io: Io,
): Promise<AddedFetched | null> {
  const inputs = namesOfFetched(rows, into);
  if (inputs.length === 0) return null;
  const all = { accession: [], cik: [], form: [] };
  const { report, code } = await addToCorpus(
    inputs,
    { ...options, ...all, output: [], maxBytes: defaultMaxBytes, jobs: availableParallelism() },
    io,
  );
  return { answer: addAnswer(report), nextStep: corpusStep(rows, options, io), code };
}
