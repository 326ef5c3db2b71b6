import { documentedTables } from '../sql/documented-tables';
import type { SqlValue } from '../store/database';

/** What a column of an export holds; a date is a string, ISO 8601. */
export type ExportType = 'string' | 'integer' | 'number' | 'boolean';

/** A column of an export. */
export interface ExportColumn {
  name: string;
  type: ExportType;
  /** It can be null: the source does not state it. */
  optional: boolean;
  description: string;
}

/** The tables of an export. */
export type ExportTableName =
  | 'filings'
  | 'registrants'
  | 'facts'
  | 'flags'
  | 'passages'
  | 'sentences'
  | 'findings';

/** A table of an export. No ids: each row has the key of its filing. */
export interface ExportTable {
  name: ExportTableName;
  description: string;
  /** After those of the filing that every table has. */
  columns: readonly ExportColumn[];
  /** The columns whose values no other row has. */
  key: readonly string[];
  /**
   * Selects the columns, and `filing_id`, of the filings whose ids are in the JSON list of the question
   * mark: by the key of the filing, then in an order that is always the same.
   */
  sql: string;
}

/** Yes and no, which SQLite has as 1 and 0. */
const booleans = new Set(['amendment', 'transition', 'period_rounded', 'nil']);

/** The columns of the filing that every table begins with. */
export const filingColumns: readonly ExportColumn[] = [
  described('filings', 'key'),
  described('filings', 'accession'),
  described('filings', 'cik'),
  described('filings', 'form'),
];

/** The columns by which Parquet is partitioned: there, they are in the path alone. */
export const partitionColumns: readonly ExportColumn[] = [
  described('filings', 'fiscal_year'),
  described('filings', 'base_form'),
];

const concept = text('concept', 'Name of the concept: CybersecurityRiskRoleOfManagementTextBlock');

const filingFields = [
  ...['format', 'kind', 'amendment', 'amends', 'transition', 'name', 'sic', 'state', 'country'],
  ...['incorporation_state', 'incorporation_country', 'fiscal_year_end', 'filer_category'],
  ...['public_float', 'float_currency', 'float_band', 'period_start', 'period_end'],
  ...['period_rounded', 'filed', 'accepted', 'items', 'taxonomy', 'facts', 'blocks', 'passages'],
  ...['words', 'characters', 'unique_characters', 'digest'],
];
const factFields = ['type', 'value', 'nil', 'period_start', 'period_end', 'dimensions', 'place'];
const findingFields = ['rule', 'code', 'severity', 'message'];

/** The filings whose rows are asked for. */
const isAsked = 'f.id in (select value from json_each(?))';

/** The tables, in the order in which they are written. */
export const exportTables: readonly ExportTable[] = [
  {
    name: 'filings',
    description: 'One row a filing, with what it states of its registrant.',
    columns: [
      ...filingFields.map((name) => described('filings', name)),
      text('source', 'Path of the file that it was read from, from the folder of the corpus'),
      text('source_sha256', 'SHA-256 of that file'),
    ],
    key: ['key'],
    sql: `select f.id as filing_id, ${filingFields.map((name) => `f.${name}`).join(', ')},
      s.name as source, s.sha256 as source_sha256
      from filings f join sources s on s.id = f.source_id where ${isAsked} order by f.key`,
  },
  {
    name: 'registrants',
    description:
      'Who files: several may file one filing together. Position 0 is the one whose filing it is.',
    columns: [
      described('filing_registrants', 'position'),
      text('registrant_cik', 'Central Index Key of the registrant'),
      ...['name', 'sic', 'state', 'country'].map((name) => described('filing_registrants', name)),
    ],
    key: ['key', 'position'],
    sql: `select filing_id, r.position, r.cik as registrant_cik, r.name, r.sic, r.state, r.country
      from filings f join filing_registrants r on r.filing_id = f.id
      where ${isAsked} order by f.key, r.position`,
  },
  {
    name: 'facts',
    description:
      'What a filing tags, in its order, as plain text. Text blocks may contain one another.',
    columns: [
      described('facts', 'position'),
      { ...concept, optional: true },
      {
        ...text('label', 'Standard label of the concept; null where the taxonomy does not know it'),
        optional: true,
      },
      ...factFields.map((name) => described('facts', name)),
    ],
    key: ['key', 'position'],
    sql: `select filing_id, t.position, c.name as concept, c.label,
      ${factFields.map((name) => `t.${name}`).join(', ')}
      from filings f join facts t on t.filing_id = f.id left join concepts c on c.id = t.concept_id
      where ${isAsked} order by f.key, t.position`,
  },
  {
    name: 'flags',
    description:
      'What the report answers to each of the six questions. Filings without an annual disclosure have none.',
    columns: [concept, described('flags', 'state')],
    key: ['key', 'concept'],
    sql: `select filing_id, c.name as concept, t.state
      from filings f join flags t on t.filing_id = f.id join concepts c on c.id = t.concept_id
      where ${isAsked} order by f.key, c.name`,
  },
  {
    name: 'passages',
    description: 'The text of a filing, each piece once, in its order.',
    columns: [
      ...['position', 'hash', 'text', 'words'].map((name) => described('passages', name)),
      text(
        'concepts',
        'Names of the concepts whose text blocks have the passage, separated by commas',
      ),
    ],
    key: ['key', 'position'],
    sql: `select filing_id, p.position, p.hash, p.text, p.words, coalesce((
        select group_concat(name, ',') from (select c.name from passage_concepts k
          join concepts c on c.id = k.concept_id where k.passage_id = p.id order by c.name)), '') as concepts
      from filings f join passages p on p.filing_id = f.id where ${isAsked} order by f.key, p.position`,
  },
  {
    name: 'sentences',
    description:
      'The sentences of the passages, to count who else prints one: the same hash is the same sentence.',
    columns: [
      {
        ...described('sentence_uses', 'position'),
        name: 'passage',
        description: 'Position of the passage',
      },
      described('sentence_uses', 'position'),
      {
        ...described('sentence_uses', 'hash'),
        description: 'Of its words in lower case, without punctuation',
      },
      {
        ...described('sentences', 'text'),
        description: 'One spelling for all filings that have it: case and punctuation may differ',
      },
      described('sentences', 'words'),
    ],
    key: ['key', 'passage', 'position'],
    sql: `select filing_id, p.position as passage, u.position, u.hash, s.text, s.words
      from filings f join passages p on p.filing_id = f.id
      join sentence_uses u on u.passage_id = p.id join sentences s on s.hash = u.hash
      where ${isAsked} order by f.key, p.position, u.position`,
  },
  {
    name: 'findings',
    description: 'What the rules found in the filing, at their own severity.',
    columns: [
      { ...described('passages', 'position'), description: 'In the filing, from 0' },
      ...findingFields.map((name) => described('findings', name)),
      { ...concept, optional: true, description: 'Name of the concept of its first evidence' },
      ...['quote', 'fingerprint'].map((name) => described('findings', name)),
    ],
    key: ['key', 'position'],
    sql: `select filing_id, row_number() over (partition by filing_id order by t.id) - 1 as position,
      ${findingFields.map((name) => `t.${name}`).join(', ')}, c.name as concept, t.quote, t.fingerprint
      from filings f join findings t on t.filing_id = f.id left join concepts c on c.id = t.concept_id
      where ${isAsked} order by f.key, t.id`,
  },
];

/** Returns what a row has for a column, with yes and no in place of 1 and 0. */
export function exportedValue(
  { name, type }: ExportColumn,
  row: Readonly<Record<string, SqlValue>>,
): SqlValue | boolean {
  const value = row[name] ?? null;
  return type === 'boolean' && value !== null ? value === 1 : value;
}

/** Takes a column from the documented schema, so that it is described once. */
export function described(table: string, name: string): ExportColumn {
  const columns = documentedTables().find((each) => each.name === table)?.columns;
  const column = columns?.find((each) => each.name === name);
  if (column === undefined) throw new RangeError(`The schema has no column ${table}.${name}`);
  const types = { text: 'string', integer: 'integer', real: 'number' } as const;
  const type = booleans.has(name) ? 'boolean' : types[column.type];
  return { name, type, optional: column.optional, description: sentence(column.description) };
}

function text(name: string, description: string): ExportColumn {
  return { name, type: 'string', optional: false, description };
}

function sentence(description: string): string {
  return description.slice(0, 1).toUpperCase() + description.slice(1);
}
