import { resolve } from 'node:path';
import {
  type Corpus,
  type ExportDone,
  type ExportFormat,
  type ExportOptions,
  exportCorpus,
  exportTables as knownTables,
  NotAnExport,
  selectionOf,
} from '@cydkit/corpus';
import type { Answer } from '@cydkit/reporters/answers';
import { counted, grouped } from '@cydkit/text';
import { removeAtExit } from '../io/draft';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import type { Io } from '../io/process-io';
import { reasonOf, systemCode, UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { AnswerOptions } from './corpus-options';
import type { FilterOptions } from './filter-options';
import { printAnswer } from './print-answer';
import { readFilter } from './read-filter';
import { withCorpus } from './with-corpus';

/** The options of `cyd corpus export`. */
export interface ExportCommandOptions
  extends AnswerOptions,
    FilterOptions,
    Partial<Record<ExportFormat, string>> {
  tables: string[];
}

/** An export that was written. */
interface Written extends ExportDone {
  format: ExportFormat;
}

const formats: readonly ExportFormat[] = ['parquet', 'csv', 'ndjson'];

/** `cyd corpus export`: writes tables to folders. */
export async function exportTables(options: ExportCommandOptions, io: Io): Promise<ExitCode> {
  const asked = formats.filter((format) => options[format] !== undefined);
  if (asked.length === 0) throw new UsageError(messages.exportUnplaced());
  const tables = options.tables.map(tableOf);
  const log = new MessageWriter(io, options);
  const written: Written[] = [];
  await withCorpus(options, io, async (corpus) => {
    const filter = readFilter(options);
    // An earlier export is not replaced by nothing.
    if (selectionOf(corpus, filter).filings === 0) return;
    for (const format of asked) {
      const chosen = { format, filter, ...(tables.length > 0 && { tables }) };
      const done = await exportTo(options[format] ?? '', chosen, { corpus, io, log });
      if (done !== null) written.push({ format, ...done });
    }
  });
  await log.clearProgress();
  await printAnswer(answerOf(written), options, io);
  return written.length > 0 ? exitCodes.done : exitCodes.noFacts;
}

function tableOf(name: string): NonNullable<ExportOptions['tables']>[number] {
  const found = knownTables.find((table) => table.name === name);
  if (found !== undefined) return found.name;
  const names = knownTables.map((table) => table.name);
  throw new UsageError(messages.tableUnknown({ name, names }));
}

async function exportTo(
  folder: string,
  options: ExportOptions,
  { corpus, io, log }: { corpus: Corpus; io: Io; log: MessageWriter },
): Promise<ExportDone | null> {
  let done: ExportDone | null = null;
  try {
    const place = resolve(io.cwd, folder);
    for await (const step of exportCorpus(corpus, place, { ...options, onDraft: removeAtExit })) {
      if (step.kind === 'done') done = step;
      else {
        const { table, filings, of } = step;
        await log.progress(
          `${options.format}: ${table} of ${grouped(filings)} of ${grouped(of)} filings`,
        );
      }
    }
  } catch (error) {
    if (error instanceof NotAnExport) throw new UsageError(error.message);
    const code = systemCode(error);
    if (code === null || code.startsWith('SQLITE_')) throw error;
    throw new UsageError(messages.outputUnwritable({ file: folder, reason: reasonOf(error) }));
  }
  return done;
}

function answerOf(written: readonly Written[]): Answer {
  const [first] = written;
  return {
    heading: first ? `Exported ${counted(first.filings, 'filing')}` : 'There is nothing to export',
    parts:
      first === undefined
        ? []
        : [
            {
              kind: 'table',
              columns: [
                { title: 'Format', type: 'text' },
                { title: 'Table', type: 'text' },
                { title: 'Rows', type: 'count' },
                { title: 'Files', type: 'count' },
                { title: 'Bytes', type: 'count' },
              ],
              rows: written.flatMap(({ format, tables }) =>
                tables.map(({ name, rows, files, bytes }) => [format, name, rows, files, bytes]),
              ),
            },
          ],
    notes: written.map(
      ({ format, folder }) => `${format}: ${folder}, described in datapackage.json.`,
    ),
    data: { exports: written.map(({ kind, ...each }) => each) },
  };
}
