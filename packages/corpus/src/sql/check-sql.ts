import { allowedPragmas } from './allowed-names';
import { type SqlToken, scanSql } from './scan-sql';
import { positionAt, SqlProblem } from './sql-problem';

/** The longest statement that is read, in UTF-16 units: more is an accident. */
const longest = 1_000_000;

/** A statement that reads, by its first words. */
export interface ReadingSql {
  /** Without a semicolon at its end. */
  sql: string;
  /** `explain` shows what SQLite would do, and does nothing. */
  kind: 'query' | 'explain';
}

/**
 * Checks that a text is one statement that reads, and names nothing that reaches beyond the corpus.
 * What the words cannot decide, such as `with … delete`, the connection refuses.
 *
 * @param refused functions and modules of the driver that are not for everyone, in lower case
 * @throws {SqlProblem}
 */
export function checkSql(sql: string, refused: ReadonlySet<string>): ReadingSql {
  if (sql.length > longest) {
    throw new SqlProblem(`The statement is longer than ${longest} characters`);
  }
  const nul = sql.indexOf('\0');
  if (nul >= 0)
    throw new SqlProblem('A statement cannot contain the character NUL', positionAt(sql, nul));
  const tokens = scanSql(sql);
  const end = tokens.findIndex(({ text }) => text === ';');
  const next = end < 0 ? undefined : tokens.slice(end).find(({ text }) => text !== ';');
  if (next !== undefined) {
    throw new SqlProblem(
      'Only one statement can be run: a second one begins here',
      positionAt(sql, next.at),
    );
  }
  const statement = tokens.slice(0, end < 0 ? undefined : end);
  const explains = isWord(statement[0], 'explain');
  const plan = explains && isWord(statement[1], 'query') && isWord(statement[2], 'plan');
  checkStart(sql, statement.slice(plan ? 3 : explains ? 1 : 0));
  checkNames(sql, refused);
  const stop = tokens[end]?.at ?? sql.length;
  return { sql: sql.slice(0, stop), kind: explains ? 'explain' : 'query' };
}

function isWord(token: SqlToken | undefined, word: string): boolean {
  return token?.text.toLowerCase() === word;
}

/** After WITH, the first of these words outside brackets says what the statement does. */
const verbs = ['select', 'values', 'insert', 'replace', 'update', 'delete'];

function checkStart(sql: string, tokens: readonly SqlToken[]): void {
  const [first] = tokens;
  if (first === undefined) throw new SqlProblem('There is no statement');
  const verb = isWord(first, 'with') ? verbAfter(tokens) : first;
  if (['select', 'values'].some((word) => isWord(verb, word))) return;
  const { text, at } = verb ?? first;
  throw new SqlProblem(
    `A corpus is only read: '${text.slice(0, 40)}' is not SELECT, VALUES, WITH … SELECT or EXPLAIN`,
    positionAt(sql, at),
  );
}

function verbAfter(tokens: readonly SqlToken[]): SqlToken | undefined {
  let depth = 0;
  return tokens.find((token) => {
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    return depth === 0 && verbs.includes(token.text.toLowerCase());
  });
}

/**
 * Names are looked for in the whole text, in quotes and comments too: a name cannot be written in any
 * other way, and so nothing depends on reading quotes as SQLite does.
 */
function checkNames(sql: string, refused: ReadonlySet<string>): void {
  for (const { 0: word, index } of sql.matchAll(/[\w$]+/gu)) {
    const name = word.toLowerCase();
    const isPragma = name.startsWith('pragma_') && !allowedPragmas.has(name);
    if (isPragma || refused.has(name)) {
      throw new SqlProblem(`'${word}' is not available here`, positionAt(sql, index));
    }
  }
}
