import { createHash } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '@cydkit/parser/node';
import type { ListedFiling } from '../filings/model';
import {
  type FetchedFile,
  type FetchedRecord,
  isThere,
  moveAside,
  readRecord,
  recordName,
  setAside,
  writeRecord,
} from './fetched-files';

/** A filing whose folder has all that was fetched of it. */
export interface StoredFiling {
  filing: Pick<ListedFiling, 'accession' | 'company' | 'form' | 'filed' | 'period' | 'items'>;
  cik: string | null;
  /** All its filers; empty if that is not known. */
  ciks: string[];
  /** Names of the documents with facts. */
  documents: string[];
  detail: string | null;
  /** Of all files. */
  bytes: number;
}

/** Returns what a folder has of a filing; `null` unless each file of its record is there. */
export async function readStored(folder: string, accession: string): Promise<StoredFiling | null> {
  const record = await readRecord(folder);
  if (record?.of['accession'] !== accession) return null;
  const { files, of } = record;
  const documents = textsOf(of['documents']);
  const names = new Set(files.map(({ name }) => name));
  if (documents.length === 0 || !documents.every((name) => names.has(name))) return null;
  for (const file of files) if (!(await isThere(folder, file))) return null;
  return {
    filing: {
      accession,
      company: textOf(of['company']),
      form: textOf(of['form']) ?? '',
      filed: textOf(of['filed']) ?? '',
      period: textOf(of['period']),
      items: of['items'] === null ? null : textsOf(of['items']),
    },
    cik: textOf(of['cik']),
    ciks: textsOf(of['ciks']),
    documents,
    detail: textOf(of['detail']),
    bytes: bytesOf(files),
  };
}

/**
 * The folder in which a filing is put together. It is hidden, so that no one reads half a filing; what
 * was downloaded into it before is kept.
 */
export class FilingDraft {
  readonly #into: string;
  readonly #accession: string;
  readonly #files: FetchedFile[] = [];

  constructor(into: string, accession: string) {
    this.#into = into;
    this.#accession = accession;
  }

  /** Absolute, as the folder of all is. */
  get folder(): string {
    return join(this.#into, `.${this.#accession}`);
  }

  async open(): Promise<void> {
    makeFolder(this.folder);
  }

  /** Writes a small file. */
  async write(name: string, content: Uint8Array): Promise<void> {
    await writeFile(join(this.folder, name), content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    this.#files.push({ name, bytes: content.length, sha256 });
  }

  /** Takes a file that is in the folder, whole. */
  add(file: FetchedFile): void {
    this.#files.push(file);
  }

  /**
   * Makes the filing appear, all files at once; beside those that its folder has already, the record last.
   * Returns the new names of files that were in the way.
   */
  async publish(stored: StoredFiling): Promise<string[]> {
    const { filing, cik, ciks, documents, detail } = stored;
    const record: FetchedRecord = {
      of: { ...filing, cik, ciks, documents, detail },
      files: this.#files,
    };
    writeRecord(this.folder, record);
    const folder = join(this.#into, this.#accession);
    // A file of this name, or a link to nothing.
    const other = (await isFolder(folder)) ? null : await moveAside(this.#into, this.#accession);
    const aside = other === null ? [] : [other];
    const isNew = await rename(this.folder, folder).then(
      () => true,
      () => false,
    );
    if (isNew) return aside;
    makeFolder(folder);
    for (const file of this.#files) {
      const name = await setAside(folder, file);
      if (name !== null) aside.push(name);
      await rename(join(this.folder, file.name), join(folder, file.name));
    }
    await rename(join(this.folder, recordName), join(folder, recordName));
    await rm(this.folder, { recursive: true });
    return aside;
  }

  get bytes(): number {
    return bytesOf(this.#files);
  }
}

function bytesOf(files: readonly FetchedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
