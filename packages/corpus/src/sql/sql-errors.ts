import { byCodeUnits } from '@cydkit/dedupe';
import { distance } from 'fastest-levenshtein';
import { fileProblemOf } from '../store/file-problems';
import { type DocumentedTable, documentedTables } from './documented-tables';
import type { GuardedConnection } from './guarded-connection';
import { nameOf, type SqlToken, scanSql } from './scan-sql';
import { positionAt, SqlProblem } from './sql-problem';

/** Returns what SQLite found wrong, with where it is and what to do; other errors as they are. */
export async function problemOf(
  error: unknown,
  sql: string,
  connection: GuardedConnection,
): Promise<unknown> {
  if (error instanceof SqlProblem || !(error instanceof Error)) return error;
  const code = 'code' in error ? error.code : undefined;
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return error;
  if (fileProblemOf(error) !== null) return error;
  if (code === 'SQLITE_NOMEM') {
    return new SqlProblem('The statement needs too much memory: select fewer rows or columns');
  }
  const tokens = scanSql(sql);
  const at = await placeOf(error.message, tokens, { sql, connection });
  const message = `${capitalized(error.message)}${adviceOn(error.message, tokens)}`;
  return new SqlProblem(message, at === null ? null : positionAt(sql, at));
}

interface Asked {
  sql: string;
  connection: GuardedConnection;
}

/** `near "form": syntax error`, `no such column: f.nam` */
const named = /^(?:(?<near>near|unrecognized token:) "(?<text>.*)"|[\w ]+: (?<name>\S+)$)/su;

/** The driver says what is wrong, and not where. */
async function placeOf(
  message: string,
  tokens: readonly SqlToken[],
  { sql, connection }: Asked,
): Promise<number | null> {
  if (message === 'incomplete input') return sql.trimEnd().length;
  const { near, text, name } = named.exec(message)?.groups ?? {};
  if (near !== undefined) {
    const found = tokens.filter((token) => text !== undefined && token.text.startsWith(text));
    return (await firstThatFails(found.slice(0, most), message, { sql, connection }))?.at ?? null;
  }
  const last = name?.split('.').at(-1)?.toLowerCase();
  return tokens.find((token) => nameOf(token).toLowerCase() === last)?.at ?? null;
}

/** How often a statement is compiled to find where it is wrong. */
const most = 200;

/** A statement that ends before the piece is only incomplete; with it, it has the error. */
async function firstThatFails(
  tokens: readonly SqlToken[],
  message: string,
  { sql, connection }: Asked,
): Promise<SqlToken | undefined> {
  for (const token of tokens) {
    const found = await connection.columns(sql.slice(0, token.at + token.text.length)).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : null),
    );
    if (found === message) return token;
  }
  return tokens[0];
}

function adviceOn(message: string, tokens: readonly SqlToken[]): string {
  const tables = documentedTables();
  const table = /^no such table: (?:main\.)?(\S+)/u.exec(message)?.[1];
  if (table !== undefined) {
    const names = tables.map(({ name }) => name);
    return `.${meant(table, names)} Tables: ${names.join(', ')}`;
  }
  const column = /^no such column: (\S+)/u.exec(message)?.[1];
  if (column === undefined) return '';
  const asked = new Set(tokens.map((token) => nameOf(token).toLowerCase()));
  const named = tables.filter(({ name }) => asked.has(name));
  const names = named.flatMap(({ columns }) => columns.map(({ name }) => name));
  const last = column.split('.').at(-1) ?? column;
  if (isDoubleQuoted(last, tokens)) {
    return `. Text is written in single quotes: '${last}'.${columnsOf(named)}`;
  }
  return `.${meant(last, names)}${columnsOf(named)}`;
}

function isDoubleQuoted(name: string, tokens: readonly SqlToken[]): boolean {
  return tokens.some(({ text }) => text === `"${name}"`);
}

function columnsOf(tables: readonly DocumentedTable[]): string {
  return tables
    .map(
      ({ name, columns }) => ` Columns of ${name}: ${columns.map((each) => each.name).join(', ')}.`,
    )
    .join('')
    .replace(/\.$/u, '');
}

/** How much of a name may differ. */
const tolerated = 0.4;

function meant(name: string, names: readonly string[]): string {
  const near = [...new Set(names)]
    .map((each) => ({
      each,
      share: distance(each, name.toLowerCase()) / Math.max(each.length, name.length),
    }))
    .filter(({ share }) => share <= tolerated)
    .sort((a, b) => a.share - b.share || byCodeUnits(a.each, b.each));
  return near[0] === undefined ? '' : ` Did you mean '${near[0].each}'?`;
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
