import { findConcept } from '@cydkit/taxonomy';
import {
  described,
  type ExportColumn,
  type ExportTableName,
  exportTables,
  filingColumns,
  partitionColumns,
} from '../export/export-tables';
import type { FilingRecord, PassageRow } from '../record/model';
import type { SqlValue } from '../store/database';

/** A row, by the names of its columns; yes and no are 1 and 0. */
export type PartRow = Readonly<Record<string, SqlValue>>;

/** A table of a part. */
export interface PartTable {
  name: ExportTableName;
  columns: readonly ExportColumn[];
  /** Returns the rows of a filing, without the columns that all tables begin with. */
  rowsOf(record: FilingRecord): PartRow[];
}

/** The columns that every table begins with. */
const beginning: readonly ExportColumn[] = [
  {
    name: 'filing',
    type: 'string',
    optional: false,
    description:
      'Joins the tables: the part, and the number of the filing in it. A filing that was read from two sources is there twice, with one key',
  },
  ...filingColumns,
  ...partitionColumns,
];

/** What an export does not have, and an exact copy needs. */
const additions: Partial<Record<ExportTableName, readonly ExportColumn[]>> = {
  filings: [described('filings', 'header')],
  facts: [described('facts', 'rest')],
  passages: [
    {
      name: 'rest',
      type: 'string',
      optional: true,
      description: 'JSON: the concepts, where commas do not separate them',
    },
  ],
};

/** Columns that mean something else in a part. */
const meanings: Readonly<Record<string, string>> = {
  'filings.source': 'Path of the file that it was read from, from the folder of the inputs',
  'sentences.text': 'As the filing has it: case and punctuation may differ for one hash',
};

const rows: Readonly<Record<ExportTableName, (record: FilingRecord) => object[]>> = {
  filings: ({ filing }) => [filing],
  registrants: ({ registrants }) =>
    registrants.map(({ cik, ...row }, position) => ({ position, registrant_cik: cik, ...row })),
  facts: ({ facts }) =>
    facts.map((row, position) => ({
      ...{ position, label: findConcept(row.concept ?? '')?.label ?? null },
      ...row,
    })),
  flags: ({ flags }) => flags,
  passages: ({ passages }) =>
    passages.map(({ sentences: _, concepts, ...row }, position) => {
      return { position, ...row, ...writtenConcepts(concepts) };
    }),
  sentences: ({ passages }) =>
    passages.flatMap(({ sentences }, passage) =>
      sentences.map((row, position) => ({ passage, position, ...row })),
    ),
  findings: ({ findings }) => findings.map((row, position) => ({ position, ...row })),
};

/**
 * The tables of a part, in the order in which they are written: those of an export, with what an exact copy
 * needs, and without what only a whole corpus knows, which original an amendment amends.
 */
export const partTables: readonly PartTable[] = exportTables.map(({ name, columns }) => ({
  name,
  columns: [
    ...beginning,
    ...columns
      .filter((column) => column.name !== 'amends')
      .map((column) => ({
        ...column,
        description: meanings[`${name}.${column.name}`] ?? column.description,
      })),
    ...(additions[name] ?? []),
  ],
  rowsOf: (record) => rows[name](record) as PartRow[],
}));

/** A name of the taxonomy has no comma; what a filing calls a concept may have anything. */
function writtenConcepts(concepts: readonly string[]): { concepts: string; rest: string | null } {
  const joined = concepts.join(',');
  const isClear = concepts.length === splitConcepts(joined).length && !concepts.includes('');
  return { concepts: joined, rest: isClear ? null : JSON.stringify(concepts) };
}

/** Returns the concepts of a passage. @throws {SyntaxError} if `rest` is not JSON */
export function readConcepts({ concepts, rest }: PartRow): PassageRow['concepts'] {
  return rest === null ? splitConcepts(String(concepts)) : JSON.parse(String(rest));
}

function splitConcepts(joined: string): string[] {
  return joined === '' ? [] : joined.split(',');
}
