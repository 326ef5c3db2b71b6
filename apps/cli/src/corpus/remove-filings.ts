import { type FilingFilter, type FilingReference, removeFilings as remove } from '@cydkit/corpus';
import { counted } from '@cydkit/text';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import type { Io } from '../io/process-io';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { AnswerOptions } from './corpus-options';
import type { FilterOptions } from './filter-options';
import { printAnswer } from './print-answer';
import { readFilter } from './read-filter';
import { withCorpus } from './with-corpus';

/** The options of `cyd corpus remove`. */
export interface RemoveOptions extends AnswerOptions, FilterOptions {
  dryRun?: true;
}

/** `cyd corpus remove`: removes filings by accession number, or those that the options select. */
export async function removeFilings(
  named: readonly string[],
  options: RemoveOptions,
  io: Io,
): Promise<ExitCode> {
  const asked = [...options.filing, ...named];
  const others = readFilter({ ...options, filing: [] });
  const filter = readFilter({ ...options, filing: asked });
  if (isEmpty(filter)) throw new UsageError(messages.removalUnlimited());
  const dryRun = options.dryRun === true;
  const filings = await withCorpus({ ...options, write: !dryRun }, io, (corpus) =>
    remove(corpus, filter, { dryRun }),
  );
  const notFound = missingOf(asked, filings);
  const answer = {
    heading: `${dryRun ? 'Would remove' : 'Removed'} ${counted(filings.length, 'filing')}`,
    parts: [
      {
        kind: 'table' as const,
        columns: [
          { title: 'Filing', type: 'text' as const },
          { title: 'Registrant', type: 'text' as const },
          { title: 'Form', type: 'text' as const },
          { title: 'Period', type: 'date' as const },
        ],
        rows: filings.map(({ key, name, form, periodEnd }) => [key, name, form, periodEnd]),
      },
    ],
    notes: [
      ...missingNote(notFound, !isEmpty(others)),
      ...(filings.length === 0 || dryRun ? [] : ['Adding a source again brings its filings back.']),
    ],
    data: { dryRun, filings, notFound },
  };
  // What the options selected is no longer there.
  const { filing: _, ...shown } = options;
  await printAnswer(answer, shown, io);
  return filings.length === 0 ? exitCodes.noFacts : exitCodes.done;
}

function isEmpty(filter: FilingFilter): boolean {
  return Object.values(filter).every((value) => Array.isArray(value) && value.length === 0);
}

/** Keys are compared without their hyphens, as the filter does. */
function missingOf(asked: readonly string[], filings: readonly FilingReference[]): string[] {
  const bare = (key: string): string => key.replaceAll('-', '');
  const found = new Set(filings.map(({ key }) => bare(key)));
  return asked.filter((key) => !found.has(bare(key)));
}

function missingNote(keys: readonly string[], hasOthers: boolean): string[] {
  if (keys.length === 0) return [];
  const where = hasOthers ? 'among the filings that the other options select' : 'in the corpus';
  return [`Not ${where}: ${keys.join(', ')}.`];
}
