import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ComparedFiling, type Corpus, comparedFiling, findFiling } from '@cydkit/corpus';
import { recordOf } from '@cydkit/corpus/record';
import { readOperand } from '../diff/read-operand';
import type { MessageWriter } from '../io/message-writer';
import type { Io } from '../io/process-io';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { FetchInputOptions } from '../options/fetch-input-options';
import type { SizeOptions } from '../options/input-options';
import type { MessageOptions } from '../options/output-options';
import { marksUnread } from '../reading/unread';
import { replacerFor } from '../replace-inputs';

/** A filing that a command is asked about. */
export interface AskedFiling {
  filing: ComparedFiling;
  /** It was read from a file, whether the corpus has it or not. */
  isDraft: boolean;
  /** False if part of the file could not be read; a message said so. */
  isWhole: boolean;
}

interface Asking {
  command: 'boilerplate' | 'peers';
  options: SizeOptions & FetchInputOptions & MessageOptions;
  log: MessageWriter;
  io: Io;
}

/**
 * Returns the filing that a user means: a file, `-` for standard input, or a filing of the corpus by its
 * accession number, CIK or company; with `--fetch` else of EDGAR. `null` if there is none; a message says
 * so.
 *
 * @throws UsageError if the words may mean several filings, or the file cannot be read
 */
export async function askedFiling(
  corpus: Corpus,
  text: string,
  { command, options, log, io }: Asking,
): Promise<AskedFiling | null> {
  if (await namesFile(text, io)) return await readDraft(text, { command, options, log, io });
  const { filing, candidates, total } = findFiling(corpus, text);
  if (total > 1) {
    const filings = candidates.map(({ key, form, periodEnd, name }) =>
      [key, form, periodEnd, name].filter((part) => part !== null).join('  '),
    );
    throw new UsageError(messages.filingUnclear({ text, count: total, filings }));
  }
  if (filing === null && options.fetch) return await readDraft(text, { command, options, log, io });
  const found = filing === null ? null : comparedFiling(corpus, filing.key);
  if (found === null) await log.error(messages.filingUnknown({ text }));
  return found && { filing: found, isDraft: false, isWhole: true };
}

/** A file before a `#` may have several filings. */
async function namesFile(text: string, { cwd }: Pick<Io, 'cwd'>): Promise<boolean> {
  if (text === '-') return true;
  const names = [text, text.slice(0, text.lastIndexOf('#'))].filter((name) => name !== '');
  for (const name of names) {
    const exists = await stat(resolve(cwd, name)).then(
      () => true,
      () => false,
    );
    if (exists) return true;
  }
  return false;
}

async function readDraft(
  text: string,
  { command, options, log, io }: Asking,
): Promise<AskedFiling> {
  const refuse = async () => {};
  const replace = await replacerFor(
    options,
    (company) => `cyd corpus ${command} ${company} --fetch`,
    io,
  );
  const reading = { stdinName: '-', maxBytes: options.maxBytes, refuse, log, io };
  const draft = await readOperand(text, { ...reading, ...(replace && { replace }) });
  const unread = draft.diagnostics.filter(marksUnread);
  await log.diagnostics(draft.source, unread);
  return { filing: recordOf(draft), isDraft: true, isWhole: unread.length === 0 };
}
