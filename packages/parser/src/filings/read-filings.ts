import { addContainerDiagnostics, unreadableFiling } from '../containers/container-diagnostics';
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
import { ciksOf } from '../registrants';
import { readFilingFolder } from './filing-folder';
import { openDocument } from './open-documents';

/** Which filings to read, and how to parse them. */
export interface ReadOptions extends ParseOptions, Selection {}

/**
 * Reads the filings of a document, gzip file, zip archive or folder, one after the other. What a
 * container holds is judged by its content: the tables of one of the SEC's Financial Statement and
 * Notes data sets, the files of one filing, or files that are filings of their own. Filings of a
 * data set that are not selected are not even built.
 *
 * Bad input yields diagnostics, in the first filing of the container that they are about; a
 * container that cannot be read yields one filing of the format `unknown`, selected or not. The
 * iteration rejects only if `FileSource.read` does.
 */
export function readFilings(
  source: FilingSource,
  options: ReadOptions = {},
): AsyncIterable<Filing> {
  return readWithin(source, options, defaultLimits);
}

/** Does the same with other limits. */
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

/** What applies to everything that is read from one source. */
interface Reading {
  options: ParseOptions;
  limits: Limits;
  quota: Quota;
  selects(filing: Selectable): boolean;
  /** True if there is any criterion for filings. */
  selective: boolean;
}

/** A container that is being read. */
interface Container {
  name: string | null;
  /** How many compressed layers its members are in. */
  depth: number;
  diagnostics: Diagnostics;
}

type Filings = AsyncGenerator<Filing>;

/** Reads a file by what it is. `depth` counts the compressed layers around it. */
async function* readFile(file: FileSource, depth: number, reading: Reading): Filings {
  const kind = await kindOf(file);
  const { name } = file;
  const diagnostics = new Diagnostics();
  if (kind === 'document') {
    yield* readDocument(file, reading, diagnostics);
  } else if (depth === reading.limits.depth) {
    diagnostics.add('container-nested', { kind, depth }, { location: startOf(name) });
    yield unreadableFiling(name, file.size, diagnostics);
  } else {
    const read = kind === 'zip' ? readArchive : readGzip;
    const filings = read(file, { name, depth: depth + 1, diagnostics }, reading);
    yield* addContainerDiagnostics(filings, file, diagnostics, reading.selective);
  }
}

async function* readFolder(folder: FolderSource, reading: Reading): Filings {
  const { name } = folder;
  const diagnostics = new Diagnostics();
  const members = openFolder(folder, reading.quota);
  const filings = readMembers(members, { name, depth: 0, diagnostics }, reading);
  yield* addContainerDiagnostics(filings, { name, size: 0 }, diagnostics, reading.selective);
}

async function* readArchive(file: FileSource, archive: Container, reading: Reading): Filings {
  const members = await openArchive(file, reading.quota, (code, args) =>
    archive.diagnostics.add(code, args, { location: startOf(file.name) }),
  );
  yield* readMembers(members, archive, reading);
}

async function* readGzip(file: FileSource, gzip: Container, reading: Reading): Filings {
  const content: Member = {
    path: '',
    name: file.name,
    open: (report) => openGzip(file, reading.quota, report),
  };
  const document = await openDocument(content, reading.limits.document, gzip.diagnostics);
  if (document) yield* readFile(fileFromBytes(file.name, document.content), gzip.depth, reading);
}

async function* readMembers(
  members: readonly Member[],
  container: Container,
  reading: Reading,
): Filings {
  const { limits, options } = reading;
  for (const folder of groupByFolder(members, container.diagnostics)) {
    const kind = folderKind(folder.map(({ path }) => path));
    if (kind === 'notes') {
      yield* readNotes(folder, reading);
    } else if (kind === 'filing') {
      const name = nameOfFolder(container.name, folder);
      const filing = await readFilingFolder(folder, name, limits.document, options);
      if (isWanted(filing, reading)) yield filing;
    } else {
      for (const member of folder) yield* readMember(member, container.depth, reading);
    }
  }
}

async function* readMember(member: Member, depth: number, reading: Reading): Filings {
  const { file, name } = member;
  if (file) {
    yield* readFile(file, depth, reading);
    return;
  }
  const diagnostics = new Diagnostics();
  const document = await openDocument(member, reading.limits.document, diagnostics);
  const filings = document
    ? readFile(fileFromBytes(name, document.content), depth, reading)
    : noFilings();
  yield* addContainerDiagnostics(filings, { name, size: 0 }, diagnostics, reading.selective);
}

async function* readDocument(
  file: FileSource,
  reading: Reading,
  diagnostics: Diagnostics,
): Filings {
  const { limits, options } = reading;
  if (file.size > limits.document) {
    const args = { limit: 'document', maximum: limits.document } as const;
    diagnostics.add('size-limit', args, { location: startOf(file.name) });
    yield unreadableFiling(file.name, file.size, diagnostics);
    return;
  }
  const filing = parse({ name: file.name, content: await file.read(0, file.size) }, options);
  if (isWanted(filing, reading)) yield filing;
}

function isWanted({ accession, form, entity }: Filing, { selects }: Reading): boolean {
  return selects({ accession, form, ciks: ciksOf(entity) });
}

/** `0001646188-25-000012-xbrl.zip/` and the folder in it. */
function nameOfFolder(container: string | null, [first]: readonly Member[]): string | null {
  const folder = folderOf(first?.path ?? '');
  return folder === '' ? container : memberName(container, folder);
}

function startOf(document: string | null) {
  return { document, start: 0, end: 0 };
}

async function* noFilings(): Filings {}
