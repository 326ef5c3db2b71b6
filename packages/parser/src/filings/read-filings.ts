import { tellFirst, unreadable } from '../containers/container-diagnostics';
import { folderOf, groupByFolder, type Member, memberName } from '../containers/container-member';
import { folderKind, kindOf } from '../containers/file-kinds';
import {
  type FileSource,
  type FilingSource,
  type FolderSource,
  fileFromBytes,
  isFolder,
} from '../containers/file-source';
import {
  isSelective,
  type Selectable,
  type Selection,
  selectorOf,
} from '../containers/filing-selection';
import { openFolder, openGzip } from '../containers/open-members';
import { defaultLimits, type Limits, Quota } from '../containers/quota';
import { openArchive } from '../containers/zip/zip-archive';
import { Diagnostics } from '../diagnostics';
import type { Filing } from '../model';
import { readNotes } from '../notes/read-notes';
import { type ParseOptions, parse } from '../parse';
import { readFiling } from './filing-folder';
import { openDocument } from './open-documents';

export interface ReadOptions extends ParseOptions, Selection {}

/**
 * Reads the filings of a document, gzip file, zip archive or folder, one after the other. What a
 * container holds is judged by its content: the tables of the SEC's Financial Statement and Notes
 * data sets, the files of one filing, or filings of their own. Of a data set, filings that are not
 * selected are not even built.
 *
 * Bad input gives diagnostics, in the first filing of the container that they are about; a
 * container that cannot be read gives one filing of the format `unknown`, selected or not. Only
 * where `FileSource.read` rejects, the iteration does, too.
 */
export function readFilings(
  source: FilingSource,
  options: ReadOptions = {},
): AsyncIterable<Filing> {
  return readWithin(source, options, defaultLimits);
}

/** The same under other limits. */
export function readWithin(
  source: FilingSource,
  options: ReadOptions,
  limits: Limits,
): AsyncGenerator<Filing> {
  const reading = {
    options,
    limits,
    quota: new Quota(limits),
    selects: selectorOf(options),
    selective: isSelective(options),
  };
  return isFolder(source) ? readFolder(source, reading) : readFile(source, 0, reading);
}

/** What holds for everything that is read from one source. */
export interface Reading {
  options: ParseOptions;
  limits: Limits;
  quota: Quota;
  selects(filing: Selectable): boolean;
  /** Whether filings are selected at all. */
  selective: boolean;
}

type Filings = AsyncGenerator<Filing>;

/** A file by what it is. `depth` counts the compressed layers around it. */
export async function* readFile(file: FileSource, depth: number, reading: Reading): Filings {
  const kind = await kindOf(file);
  const diagnostics = new Diagnostics();
  if (kind === 'document') {
    yield* readDocument(file, reading, diagnostics);
  } else if (depth === reading.limits.depth) {
    const message = `expected a document, found a ${kind} file within ${depth} others`;
    diagnostics.add('container-nested', message, { location: startOf(file.name) });
    yield unreadable(file.name, file.size, diagnostics);
  } else {
    const read = kind === 'zip' ? readArchive : readGzip;
    const filings = read(file, depth + 1, reading, diagnostics);
    yield* tellFirst(filings, file, diagnostics, reading.selective);
  }
}

export async function* readFolder(folder: FolderSource, reading: Reading): Filings {
  const diagnostics = new Diagnostics();
  const members = openFolder(folder, reading.quota);
  const filings = readMembers(members, folder.name, 0, reading, diagnostics);
  yield* tellFirst(filings, { name: folder.name, size: 0 }, diagnostics, reading.selective);
}

async function* readArchive(
  file: FileSource,
  depth: number,
  reading: Reading,
  diagnostics: Diagnostics,
): Filings {
  const members = await openArchive(file, reading.quota, (code, message) =>
    diagnostics.add(code, message, { location: startOf(file.name) }),
  );
  yield* readMembers(members, file.name, depth, reading, diagnostics);
}

async function* readGzip(
  file: FileSource,
  depth: number,
  reading: Reading,
  diagnostics: Diagnostics,
): Filings {
  const content: Member = {
    path: '',
    name: file.name,
    open: (report) => openGzip(file, reading.quota, report),
  };
  const document = await openDocument(content, reading.limits.document, diagnostics);
  if (document) yield* readFile(fileFromBytes(file.name, document.content), depth, reading);
}

async function* readMembers(
  members: readonly Member[],
  container: string | null,
  depth: number,
  reading: Reading,
  diagnostics: Diagnostics,
): Filings {
  for (const folder of groupByFolder(members, diagnostics)) {
    const kind = folderKind(folder.map(({ path }) => path));
    if (kind === 'notes') {
      yield* readNotes(folder, reading);
    } else if (kind === 'filing') {
      const filing = await readFiling(
        folder,
        nameOfFolder(container, folder),
        reading.limits.document,
        reading.options,
      );
      if (isWanted(filing, reading)) yield filing;
    } else {
      for (const member of folder) yield* readMember(member, depth, reading);
    }
  }
}

async function* readMember(member: Member, depth: number, reading: Reading): Filings {
  if (member.file) {
    yield* readFile(member.file, depth, reading);
    return;
  }
  const diagnostics = new Diagnostics();
  const document = await openDocument(member, reading.limits.document, diagnostics);
  const filings = document
    ? readFile(fileFromBytes(member.name, document.content), depth, reading)
    : nothing();
  yield* tellFirst(filings, { name: member.name, size: 0 }, diagnostics, reading.selective);
}

async function* readDocument(
  file: FileSource,
  reading: Reading,
  diagnostics: Diagnostics,
): Filings {
  const { limits, options } = reading;
  if (file.size > limits.document) {
    const message = `expected at most ${limits.document} bytes for a document, found ${file.size}`;
    diagnostics.add('size-limit', message, { location: startOf(file.name) });
    yield unreadable(file.name, file.size, diagnostics);
    return;
  }
  const filing = parse({ name: file.name, content: await file.read(0, file.size) }, options);
  if (isWanted(filing, reading)) yield filing;
}

function isWanted({ accession, form, entity }: Filing, { selects }: Reading): boolean {
  return selects({ accession, form, cik: entity.cik });
}

/** `0001646188-25-000012-xbrl.zip/` and the folder within it. */
function nameOfFolder(container: string | null, [first]: readonly Member[]): string | null {
  const folder = folderOf(first?.path ?? '');
  return folder === '' ? container : memberName(container, folder);
}

function startOf(document: string | null) {
  return { document, start: 0, end: 0 };
}

async function* nothing(): Filings {}
