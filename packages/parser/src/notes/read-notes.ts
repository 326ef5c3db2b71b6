import { addContainerDiagnostics } from '../containers/container-diagnostics';
import type { Member } from '../containers/container-member';
import { tableName } from '../containers/file-kinds';
import type { Selectable } from '../containers/filing-selection';
import { Diagnostics } from '../diagnostics';
import type { Filing } from '../model';
import type { ParseOptions } from '../parse';
import { readCydRows } from './cyd-rows';
import { noDimension, readDimensions, readTags } from './lookup-tables';
import type { Dictionary } from './notes-facts';
import { buildFiling } from './notes-filing';
import { Slots } from './pending-filings';
import { type Budget, defaultBudget, fillSlots } from './row-passes';
import { readSubmissions } from './submissions-table';

export interface NotesOptions {
  options: ParseOptions;
  /** Filings that are not selected are not built, their rows not kept. */
  selects(filing: Selectable): boolean;
  /** Whether filings are selected at all. */
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

async function* readTables(
  tables: Tables,
  { options, selects }: NotesOptions,
  budget: Budget,
  diagnostics: Diagnostics,
): AsyncGenerator<Filing> {
  const submissions = await readSubmissions(tables.sub, diagnostics);
  const slots = new Slots(submissions, selects, diagnostics);
  const tags = tables.tag ? await readTags(tables.tag, diagnostics) : null;
  const hashes = new Set<string>();
  let passes = 0;
  async function* open() {
    // What the first pass has told, the others need not.
    const told = passes++ === 0 ? diagnostics : new Diagnostics();
    for await (const row of readCydRows(tables.txt, told)) {
      const hash = row.row.text('dimh').trim();
      if (hash !== '' && hash !== noDimension && hashes.size < maxHashes) hashes.add(hash);
      yield row;
    }
  }
  let dictionary: Dictionary | undefined;
  for await (const slot of fillSlots(open, slots, budget)) {
    dictionary ??= {
      document: tables.txt.name,
      tags,
      segments: tables.dim ? await readDimensions(tables.dim, hashes, diagnostics) : new Map(),
    };
    yield buildFiling(slot, dictionary, options);
  }
}

const maxHashes = 100_000;

/** The tables of a data set that matter here; the SEC's also has num, pre, ren, cal and ver. */
export interface Tables {
  sub: Member;
  txt: Member;
  tag: Member | undefined;
  dim: Member | undefined;
}

/** `undefined` where `sub.tsv` or `txt.tsv` is missing. */
export function findTables(members: readonly Member[]): Tables | undefined {
  const find = (name: string) => members.find(({ path }) => tableName(path) === name);
  const [sub, txt] = [find('sub.tsv'), find('txt.tsv')];
  return sub && txt && { sub, txt, tag: find('tag.tsv'), dim: find('dim.tsv') };
}
