import { rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '@cydkit/parser/node';
import { EdgarProblem } from '../client/edgar-problem';
import type { EdgarReader } from '../client/model';
import { type NotesDataSet, notesDataSets, whyNotThere } from '../notes/notes-data-sets';
import type { FilingPlace } from './fetch-filing';
import {
  asideWords,
  type FetchedFile,
  isThere,
  joined,
  readRecord,
  setAside,
  writeRecord,
} from './fetched-files';
import type { CoverageRow, NotesRequest } from './model';
import { withLock } from './with-lock';

/**
 * Fetches the Notes data sets of a year, quarter or month, as files of the folder. A quarter takes the place
 * of its months: those that were fetched into the folder are removed, and its row says so.
 *
 * @throws the system's error if the folder cannot be written to
 */
export async function* fetchNotes(
  reader: EdgarReader,
  { asked }: NotesRequest,
  place: FilingPlace & { today: string },
): AsyncGenerator<CoverageRow> {
  const periods = notesDataSets(asked);
  if (periods === null) {
    const detail = 'Not the name of a data set';
    yield { ...rowOf(asked, asked), reason: 'not-found', detail };
    return;
  }
  const folder = new NotesFolder(reader, asked, place);
  for (const { name, first, otherwise } of periods) {
    const [whole] = otherwise;
    // A month that a quarter here has replaced.
    if (otherwise.length === 1 && whole !== undefined) {
      const row = await folder.here(whole);
      if (row !== null) {
        yield { ...row, detail: `has ${name}` };
        continue;
      }
    }
    const rows = await folder.fetchAll(first);
    const isMissing = rows.some(isNotThere);
    const others = isMissing ? await folder.fetchAll(otherwise) : [];
    // One row says that there is nothing of all of it.
    yield* isMissing && !others.every(isNotThere) ? others : rows;
  }
}

/**
 * The CYD taxonomy is of 2024; tagging is required from December 2024. Data sets of before are hundreds of
 * megabytes each without one CYD fact.
 */
const firstFacts = '2024-07-01';

function isNotThere({ reason }: CoverageRow): boolean {
  return reason === 'not-found' || reason === 'not-published';
}

class NotesFolder {
  readonly #reader: EdgarReader;
  readonly #asked: string;
  readonly #place: FilingPlace & { today: string };

  constructor(reader: EdgarReader, asked: string, place: FilingPlace & { today: string }) {
    this.#reader = reader;
    this.#asked = asked;
    this.#place = place;
  }

  /** Returns the row of a data set that was fetched before; `null` if it was not. */
  async here(set: NotesDataSet): Promise<CoverageRow | null> {
    const { into } = this.#place;
    const file = (await this.#files()).find(({ name }) => name === set.file);
    if (file === undefined || !(await isThere(into, file))) return null;
    return { ...this.#row(set), state: 'here', path: join(into, set.file), bytes: file.bytes };
  }

  async fetchAll(sets: readonly NotesDataSet[]): Promise<CoverageRow[]> {
    const rows: CoverageRow[] = [];
    for (const set of sets) rows.push((await this.here(set)) ?? (await this.#fetch(set)));
    return rows;
  }

  async #fetch(set: NotesDataSet): Promise<CoverageRow> {
    const { dryRun, today } = this.#place;
    if (set.until < firstFacts) {
      const detail = 'it ends before the CYD taxonomy begins';
      return { ...this.#row(set), reason: 'no-cyd-facts', detail };
    }
    // The SEC publishes no part of a quarter or month under its name.
    if (set.until >= today) return { ...this.#row(set), reason: 'not-published' };
    if (dryRun) return { ...this.#row(set), state: 'listed' };
    return await withLock(this.#place.into, 'notes', async () => {
      // Another process may have put it there meanwhile.
      return (await this.here(set)) ?? (await this.#download(set));
    });
  }

  async #download(set: NotesDataSet): Promise<CoverageRow> {
    const { into, today } = this.#place;
    // Hidden until it is whole.
    const draft = join(into, '.notes');
    makeFolder(draft);
    try {
      const part = join(draft, set.file);
      const download = await this.#reader.download(set.url, part, 'zip');
      if (download === null) return { ...this.#row(set), reason: whyNotThere(set, today) };
      const { bytes, sha256 } = download;
      const file = { name: set.file, bytes, sha256 };
      const aside = await setAside(into, file);
      await rename(part, join(into, set.file));
      const replaced = await this.#record(file, set.replaces);
      const detail = joined([
        replaced.length === 0 ? null : `in place of ${replaced.join(', ')}`,
        aside === null ? null : asideWords([aside]),
      ]);
      const path = join(into, set.file);
      return { ...this.#row(set), state: 'fetched', path, bytes, detail };
    } catch (error) {
      if (!(error instanceof EdgarProblem)) throw error;
      return { ...this.#row(set), reason: 'failed', detail: error.message };
    } finally {
      // It stays with what is to be continued.
      await rmdir(draft).catch(() => {});
    }
  }

  /** Writes down a file, and removes those that it replaces, if they are as they were fetched. */
  async #record(file: FetchedFile, replaces: readonly string[]): Promise<string[]> {
    const { into } = this.#place;
    const known = (await this.#files()).filter(({ name }) => name !== file.name);
    const replaced: string[] = [];
    for (const one of known.filter(({ name }) => replaces.includes(name))) {
      if (await isThere(into, one)) replaced.push(one.name);
    }
    const files = [...known.filter(({ name }) => !replaces.includes(name)), file];
    writeRecord(into, { of: {}, files });
    for (const name of replaced) await rm(join(into, name), { force: true });
    return replaced;
  }

  async #files(): Promise<FetchedFile[]> {
    return (await readRecord(this.#place.into))?.files ?? [];
  }

  #row({ name }: NotesDataSet): CoverageRow {
    return rowOf(this.#asked, name);
  }
}

function rowOf(asked: string, name: string): CoverageRow {
  return {
    ...{ asked, accession: null, cik: null, company: null, form: null, filed: null, period: name },
    ...{ state: 'missing', reason: null, detail: null, path: null, documents: [], bytes: 0 },
  };
}
