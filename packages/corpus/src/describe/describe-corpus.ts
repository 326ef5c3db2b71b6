import type { Corpus } from '../open-corpus';
import { schemaVersion } from '../store/migrations';
import { snapshot } from '../store/snapshot';

/** What is in a corpus. */
export interface CorpusDescription {
  folder: string;
  /** The version of its tables. */
  tables: number;
  filings: number;
  registrants: number;
  facts: number;
  passages: number;
  /** Passages whose compared text differs from that of all others. */
  distinctPassages: number;
  sentences: number;
  findings: number;
  /** The size of the file. */
  bytes: number;
  /** The first and the last day of filing; `null` if no source states any. */
  filed: { first: string | null; last: string | null };
  byForm: { form: string | null; filings: number }[];
  byFiscalYear: { fiscalYear: number | null; filings: number }[];
  /** Filings whose source does not say what a question may need. */
  notStated: { sic: number; state: number; publicFloat: number; fiscalYear: number; filed: number };
  /** Columns of `filings` that no source states: null in every filing. Empty without filings. */
  neverStated: string[];
  sources: { name: string; sha256: string; bytes: number; complete: boolean; filings: number }[];
}

/** Says what is in a corpus: counts, periods, sources, and what the sources do not state. */
export function describeCorpus(corpus: Corpus): CorpusDescription {
  return snapshot(corpus.database, () => describe(corpus));
}

function describe({ folder, database }: Corpus): CorpusDescription {
  const number = (sql: string): number => Number(database.prepare(sql).get()?.['n']);
  const count = (table: string): number => number(`select count(*) as n from ${table}`);
  const missing = (column: string): number =>
    number(`select count(*) as n from filings where ${column} is null`);
  return {
    folder,
    tables: schemaVersion,
    filings: count('filings'),
    registrants: count('registrants'),
    facts: count('facts'),
    passages: count('passages'),
    distinctPassages: number('select count(distinct hash) as n from passages'),
    sentences: count('sentences'),
    findings: count('findings'),
    bytes: number('select page_count * page_size as n from pragma_page_count, pragma_page_size'),
    filed: database
      .prepare('select min(filed) as first, max(filed) as last from filings')
      .get() as CorpusDescription['filed'],
    byForm: database
      .prepare('select form, count(*) as filings from filings group by form order by 2 desc, 1')
      .all(),
    byFiscalYear: database
      .prepare(
        `select fiscal_year as fiscalYear, count(*) as filings from filings
         group by fiscal_year order by fiscal_year is null, fiscal_year`,
      )
      .all(),
    notStated: {
      sic: missing('sic'),
      state: missing('state'),
      publicFloat: missing('public_float'),
      fiscalYear: missing('fiscal_year'),
      filed: missing('filed'),
    },
    neverStated: neverStated(database),
    sources: database
      .prepare(
        `select s.name, s.sha256, s.bytes, s.complete, count(f.id) as filings
         from sources s left join filings f on f.source_id = s.id
         group by s.id order by s.name, s.sha256`,
      )
      .all<{ name: string; sha256: string; bytes: number; complete: number; filings: number }>()
      .map((source) => ({ ...source, complete: Boolean(source.complete) })),
  };
}

/** Columns of what sources state. Others are null for reasons of their own: most filings amend none. */
const stated =
  `cik name form sic state country incorporation_state incorporation_country fiscal_year_end
  filer_category public_float period_start period_end fiscal_year filed accepted items taxonomy`.split(
    /\s+/u,
  );

function neverStated(database: Corpus['database']): string[] {
  const counts = stated.map((column) => `count(${column}) as ${column}`);
  const row = database
    .prepare(`select count(*) as filings, ${counts.join(', ')} from filings`)
    .get<Record<string, number>>();
  return row === undefined || row['filings'] === 0
    ? []
    : stated.filter((column) => row[column] === 0);
}
