import { resolve } from 'node:path';
import { type Corpus, CorpusMissing, fileProblemOf, hasCorpus, openCorpus } from '@cydkit/corpus';
import type { Io } from '../io/process-io';
import { reasonOf, UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import { type CorpusOptions, corpusFolder } from './corpus-options';

/** Asks an open corpus, and closes it whatever happens. @throws UsageError if it cannot be used */
export async function withCorpus<Result>(
  options: CorpusOptions & { write?: boolean },
  io: Pick<Io, 'env' | 'cwd'>,
  ask: (corpus: Corpus) => Result | Promise<Result>,
): Promise<Result> {
  const folder = corpusFolder(options, io);
  const corpus = await open(folder, options.write === true, io);
  try {
    return await ask(corpus);
  } catch (error) {
    const reason = fileProblemOf(error);
    throw reason === null ? error : new UsageError(messages.corpusUnusable({ folder, reason }));
  } finally {
    corpus.close();
  }
}

/** Reports whether there is a corpus to open. */
export function corpusExists(options: CorpusOptions, io: Pick<Io, 'env' | 'cwd'>): boolean {
  return hasCorpus(resolve(io.cwd, corpusFolder(options, io)));
}

async function open(folder: string, write: boolean, { cwd }: Pick<Io, 'cwd'>): Promise<Corpus> {
  try {
    return await openCorpus(resolve(cwd, folder), { write });
  } catch (error) {
    if (error instanceof CorpusMissing) throw new UsageError(messages.corpusMissing({ folder }));
    if (!(error instanceof Error)) throw error;
    throw new UsageError(messages.corpusUnusable({ folder, reason: reasonOf(error) }));
  }
}
