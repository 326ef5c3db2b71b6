import { addContainerDiagnostics } from '../containers/container-diagnostics';
import type { Member } from '../containers/container-member';
import { tableName } from '../containers/file-kinds';
import type { Selectable } from '../containers/filing-selection';
import { Diagnostics } from '../diagnostics';
import type { Filing } from '../model';
import type { ParseOptions } from '../parse';
import { readCydRows } from './cyd-rows';
import { noDimension, readSegmentsTable, readTags } from './lookup-tables';
import type { Lookups } from './notes-facts';
import { buildFiling } from './notes-filing';
import { PendingFilings } from './pending-filings';
import { type Budget, collectRows, defaultBudget } from './row-passes';
import { readSubmissions } from './submissions-table';

interface NotesOptions {
  options: ParseOptions;
  /** Filings that are not selected are not built, and their rows are not kept. */
  selects(filing: Selectable): boolean;
  /** True if there is any criterion for filings. */
  selective: boolean;
}

/**
 * Reads the tables of one of the SEC's Financial Statement and Notes data sets: every row of
 * sub.tsv is a filing, in that order, with its facts of the CYD taxonomy in the order of txt.tsv.
 * The tables are streamed; memory holds sub.tsv and as many facts as the budget allows.
 */
export async function* readNotes(
  members: readonly Member[],
  reading: NotesOptions,
  budget: Budget = defaultBudget,
): AsyncGenerator<Filing> {
  const tables = findTables(members);
  if (tables === undefined) return;
  const diagnostics = new Diagnostics();
  const filings = readTables(tables, reading, budget, diagnostics);
  const container = { name: tables.txt.name, size: 0 };
  yield* addContainerDiagnostics(filings, container, diagnostics, reading.selective);
}

/** The tables that are read; a data set also has num, pre, ren, cal and ver. */
interface Tables {
  sub: Member;
  txt: Member;
  tag: Member | undefined;
  dim: Member | undefined;
}

/** Finds the tables of a data set; `undefined` if `sub.tsv` or `txt.tsv` is missing. */
function findTables(members: readonly Member[]): Tables | undefined {
  const find = (name: string) => members.find(({ path }) => tableName(path) === name);
  const [sub, txt] = [find('sub.tsv'), find('txt.tsv')];
  return sub && txt && { sub, txt, tag: find('tag.tsv'), dim: find('dim.tsv') };
}

async function* readTables(
  tables: Tables,
  { options, selects }: NotesOptions,
  budget: Budget,
  diagnostics: Diagnostics,
): AsyncGenerator<Filing> {
  const submissions = await readSubmissions(tables.sub, diagnostics);
  const pending = new PendingFilings(submissions, selects, diagnostics);
  const tags = tables.tag ? await readTags(tables.tag, diagnostics) : null;
  const hashes = new Set<string>();
  let passes = 0;
  async function* open() {
    // Later passes would repeat the diagnostics of the first one.
    const ofThisPass = passes === 0 ? diagnostics : new Diagnostics();
    passes += 1;
    for await (const row of readCydRows(tables.txt, ofThisPass)) {
      const hash = row.row.text('dimh').trim();
      if (hash !== '' && hash !== noDimension && hashes.size < maxHashes) hashes.add(hash);
      yield row;
    }
  }
  let lookups: Lookups | undefined;
  for await (const filing of collectRows(open, pending, budget)) {
    lookups ??= {
      document: tables.txt.name,
      tags,
      segments: tables.dim ? await readSegmentsTable(tables.dim, hashes, diagnostics) : new Map(),
    };
    yield buildFiling(filing, lookups, options);
  }
}

const maxHashes = 100_000;
