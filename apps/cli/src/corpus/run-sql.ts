import {
  corpusSchema,
  documentedTables,
  exampleQueries,
  querySql,
  type SqlCell,
  SqlProblem,
  type SqlResult,
} from '@cydkit/corpus';
import type { Answer, Column } from '@cydkit/reporters/answers';
import { counted } from '@cydkit/text';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { writeOutputs } from '../io/output-file';
import type { Io } from '../io/process-io';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import { chooseTargets } from '../options/output-options';
import type { AnswerOptions } from './corpus-options';
import { printAnswer } from './print-answer';
import { withCorpus } from './with-corpus';

/** The options of `cyd corpus sql`. */
export interface SqlCommandOptions extends AnswerOptions {
  schema?: true;
  /** Rows. */
  limit: number;
  /** In seconds. */
  timeout: number;
}

/** `cyd corpus sql <statement>`: runs a statement that reads. */
export async function runSql(
  statement: string,
  options: SqlCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const { limit, timeout } = options;
  const sql = statement === '-' ? await statementOn(io) : statement;
  const result = await withCorpus(options, io, async (corpus) => {
    const signal = AbortSignal.timeout(timeout * 1000);
    return await querySql(corpus, sql, { limit, signal }).catch((error: unknown) => {
      throw error instanceof SqlProblem ? new UsageError(error.message) : error;
    });
  });
  const answer = answerOf(result, limit);
  const [cut] = answer.notes;
  await printAnswer(answer, options, io, {
    ndjson: () => objectLines(result),
    ...(cut !== undefined && { cut }),
  });
  return result.rows.length > 0 || result.more ? exitCodes.done : exitCodes.noFacts;
}

async function statementOn(io: Io): Promise<string> {
  const bytes = await io.readStdin();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(messages.statementUnread());
  }
}

function answerOf(result: SqlResult, limit: number): Answer {
  const { columns, rows, more } = result;
  return {
    heading: counted(rows.length, 'row'),
    parts: [
      {
        kind: 'table',
        columns: columns.map((title, index): Column => ({ title, type: typeOf(rows, index) })),
        rows,
      },
    ],
    notes: more ? [`There are more rows than ${limit}: ask for more with --limit.`] : [],
    data: result,
  };
}

/** No name says what a number is, so that all are printed as they are. */
function typeOf(rows: SqlResult['rows'], index: number): Column['type'] {
  const values = rows.map((row) => row[index]).filter((value) => value !== null);
  const areNumbers = values.length > 0 && values.every((value) => typeof value === 'number');
  return areNumbers ? 'value' : 'text';
}

/** A JSON object has each name once: the second column of a name is `name_2`. */
function* objectLines({ columns, rows }: SqlResult): Generator<string> {
  const names: string[] = [];
  for (const column of columns) {
    let name = column;
    for (let next = 2; names.includes(name); next += 1) name = `${column}_${next}`;
    names.push(name);
  }
  const keys = names.map((name) => `${JSON.stringify(name)}:`);
  const field = (key: string, cell: SqlCell | undefined) => key + JSON.stringify(cell ?? null);
  for (const row of rows) {
    yield `{${keys.map((key, index) => field(key, row[index])).join(',')}}\n`;
  }
}

/** `cyd corpus sql`: prints the tables, and statements to start from. Needs no corpus. */
export async function showSchema(options: SqlCommandOptions, io: Io): Promise<ExitCode> {
  const queries = exampleQueries.map(({ by, question, sql }) => `-- ${by}: ${question}\n${sql};\n`);
  const text = `${corpusSchema.trim()}\n\n${queries.join('\n')}`;
  const data = { schemaVersion: '1', tables: documentedTables(), queries: exampleQueries };
  const targets = chooseTargets(options, ['terminal', 'markdown', 'json'], 'terminal');
  await writeOutputs(targets, io, ({ format }) => {
    if (format === 'json') return [`${JSON.stringify(data, null, 2)}\n`];
    return [format === 'markdown' ? `\`\`\`sql\n${text}\`\`\`\n` : text];
  });
  return exitCodes.done;
}
