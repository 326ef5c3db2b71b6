import { schema } from '../store/schema';

/** A table or view of the corpus, as its schema describes it. */
export interface DocumentedTable {
  name: string;
  /** What its rows are. Empty where the schema leaves it at the name. */
  description: string;
  columns: readonly DocumentedColumn[];
}

/** A column, as the schema describes it. */
export interface DocumentedColumn {
  name: string;
  type: 'text' | 'integer' | 'real';
  /** It can be null: the source does not state it. */
  optional: boolean;
  description: string;
}

let known: readonly DocumentedTable[] | undefined;

/** Returns the tables and views, in the order of the schema. */
export function documentedTables(): readonly DocumentedTable[] {
  known ??= readSchema(schema);
  return known;
}

/**
 * Reads the lines of the schema: it is written with one column a line and each comment before or
 * beside what it is about.
 */
function readSchema(text: string): DocumentedTable[] {
  const tables: DocumentedTable[] = [];
  let comment: string[] = [];
  let columns: DocumentedColumn[] | null = null;
  for (const line of text.split('\n')) {
    const { name, kind } = begin.exec(line)?.groups ?? {};
    if (line.startsWith('-- ')) comment.push(line.slice(3));
    else if (name !== undefined) {
      columns = kind === 'view' ? [...columnsOfView(tables)] : columnsOn(line);
      tables.push({ name, description: comment.join(' '), columns });
      comment = [];
      if (line.endsWith(';')) columns = null;
    } else if (line.startsWith(')')) columns = null;
    else if (columns === null) comment = [];
    else for (const column of columnOf(line)) columns.push(column);
  }
  return tables;
}

const begin = /^create (?:virtual )?(?<kind>table|view) (?<name>\w+)/u;

function columnsOn(line: string): DocumentedColumn[] {
  const inside = /^[^(]*\((.*)\);$/u.exec(line)?.[1];
  return inside?.split(', ').flatMap(columnOf) ?? [];
}

function columnOf(line: string): DocumentedColumn[] {
  const found =
    /^ *(?<name>\w+) (?<type>text|integer|real)(?<rest>[^-]*)(?:-- (?<description>.*))?$/u;
  const { name = '', type, rest = '', description = '' } = found.exec(line)?.groups ?? {};
  const searched = /^ *(?<column>\w+), content = /u.exec(line)?.groups?.['column'];
  if (searched !== undefined) {
    return [{ name: searched, type: 'text', optional: false, description: '' }];
  }
  if (type !== 'text' && type !== 'integer' && type !== 'real') return [];
  return [{ name, type, optional: !/not null|primary key/u.test(rest), description }];
}

/** The view has the columns of the filings that it selects. */
function columnsOfView(tables: readonly DocumentedTable[]): readonly DocumentedColumn[] {
  return tables.find(({ name }) => name === 'filings')?.columns ?? [];
}
