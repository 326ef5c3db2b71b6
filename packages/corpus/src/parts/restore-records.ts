import type { ExportTableName } from '../export/export-tables';
import type {
  FactRow,
  FilingRecord,
  FilingRow,
  FindingRow,
  PassageRow,
  RegistrantRow,
  SentenceRow,
} from '../record/model';
import type { PartManifest, PartRecord } from './model';
import { type PartRow, readConcepts } from './part-tables';

/** The rows of each table; they have the columns of `partTables`, with values of their types. */
type PartRows = Readonly<Record<ExportTableName, readonly PartRow[]>>;

/**
 * Makes the records of a part of its rows. Returns what is wrong if the rows do not belong together, as a
 * sentence without its full stop.
 */
export function restoreRecords(rows: PartRows, manifest: PartManifest): PartRecord[] | string {
  const records: PartRecord[] = [];
  const byFiling = new Map<string, FilingRecord>();
  const expected = manifest.sources.flatMap(({ keys }, source) =>
    keys.map((key) => ({ key, source })),
  );
  if (expected.length !== rows.filings.length) return 'It has other filings than the manifest says';
  for (const [
    number,
    { filing: name, source: _, source_sha256: __, ...row },
  ] of rows.filings.entries()) {
    const filing = row as unknown as FilingRow;
    const { key, source = 0 } = expected[number] ?? {};
    // The manifest may have half a character, which the file cannot have.
    if (filing.key !== Buffer.from(key ?? '').toString() || name !== `${manifest.id}/${number}`) {
      return 'It has other filings than the manifest says';
    }
    const record = { filing, registrants: [], facts: [], flags: [], passages: [], findings: [] };
    byFiling.set(name, record);
    records.push({ source, record });
  }
  for (const table of [
    'registrants',
    'facts',
    'flags',
    'passages',
    'sentences',
    'findings',
  ] as const) {
    for (const row of rows[table]) {
      const record = byFiling.get(String(row['filing']));
      if (record === undefined || !add[table](record, row)) {
        return `It does not belong with the rows of '${table}'`;
      }
    }
  }
  if (!records.every(({ record }) => hasJson(record))) return 'It has JSON that cannot be read';
  return records;
}

/** Adds a row to its record. Returns whether it is the next one. */
const add: Readonly<
  Record<Exclude<ExportTableName, 'filings'>, (record: FilingRecord, row: PartRow) => boolean>
> = {
  registrants: ({ registrants }, row) => {
    const { registrant_cik: cik } = row;
    const next = { cik, ...pick(row, ['name', 'sic', 'state', 'country']) };
    return append(registrants, next as unknown as RegistrantRow, row);
  },
  facts: ({ facts }, row) => append(facts, pick<FactRow>(row, factNames), row),
  flags: ({ flags }, row) => flags.push(pick(row, ['concept', 'state'])) > 0,
  passages: ({ passages }, row) => {
    const own = pick<PassageRow>(row, ['hash', 'text', 'words']);
    const concepts = readConcepts(row);
    const isList = Array.isArray(concepts) && concepts.every((name) => typeof name === 'string');
    return isList && append(passages, { ...own, concepts, sentences: [] }, row);
  },
  sentences: ({ passages }, row) => {
    const sentences = passages[Number(row['passage'])]?.sentences;
    const next = pick<SentenceRow>(row, ['hash', 'text', 'words']);
    return sentences !== undefined && append(sentences, next, row);
  },
  findings: ({ findings }, row) => append(findings, pick<FindingRow>(row, findingNames), row),
};

const factNames = [
  ...(['concept', 'type', 'value', 'nil', 'period_start', 'period_end'] as const),
  ...(['dimensions', 'place', 'rest'] as const),
];
const findingNames = [
  ...(['rule', 'code', 'severity', 'message', 'concept', 'quote', 'fingerprint'] as const),
];

function append<Row>(rows: Row[], next: Row, { position }: PartRow): boolean {
  return rows.push(next) - 1 === position;
}

function pick<Row extends object>(row: PartRow, names: readonly (keyof Row & string)[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Row;
}

/** Reports whether what a corpus parses when it is asked can be parsed. */
function hasJson({ filing, facts }: FilingRecord): boolean {
  return (
    isJson(filing.header) &&
    isJson(filing.items) &&
    facts.every(({ dimensions, rest }) => isJson(dimensions) && isJson(rest))
  );
}

function isJson(text: string | null): boolean {
  if (text === null) return true;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
