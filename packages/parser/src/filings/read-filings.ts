import { addContainerDiagnostics, unreadableFiling } from '../containers/container-diagnostics';
import { groupByFolder, type Member, type ReportProblem } from '../containers/container-member';
import { kindOf, kindOfBytes, separateDataSet } from '../containers/file-kinds';
import { readPieces } from '../containers/file-pieces';
import {
  expectSource,
  type FileSource,
  type FilingSource,
  type FolderSource,
  fileFromBytes,
  isFolder,
} from '../containers/file-source';
import {
  expectSelection,
  isSelective,
  type Selectable,
  type Selection,
  selectorOf,
} from '../containers/filing-selection';
import { openFolder, openGzip } from '../containers/open-members';
import { type Limits, limitsFor, Quota } from '../containers/quota';
import { shown } from '../containers/shown';
import { BlockReader } from '../containers/tar/block-reader';
import { openTar, type TarMember } from '../containers/tar/tar-archive';
import { blockSize } from '../containers/tar-header';
import { openArchive } from '../containers/zip/zip-archive';
import { Diagnostics } from '../diagnostics';
import type { Filing } from '../model';
import { readNotes } from '../notes/read-notes';
import { type ParseOptions, parse } from '../parse';
import { ciksOf } from '../registrants';
import { isSubmission } from '../submission/recognise-submission';
import type { FileGroup } from './file-group';
import { groupFiles } from './group-files';
import { openDocument, openDocuments } from './open-documents';

/** Which filings to read, and how to parse them. */
export interface ReadOptions extends ParseOptions, Selection {
  /** Size of the largest document to read; larger ones are left out (`size-limit`). Default 512 MiB. */
  maxBytes?: number;
}

/**
 * Reads the filings of a document, gzip file, archive or folder, one after the other. Which files of
 * a folder make a filing is judged by what they state (see `groupFiles`); the tables of one of the
 * SEC's Financial Statement and Notes data sets are recognised by their names. Filings of a data set
 * that are not selected are not even built. A file that belongs to no filing is read as one of its
 * own, which says what is wrong with it.
 *
 * Bad input yields diagnostics, in the first filing of the container that they are about, or in a later
 * one if they come to light later; what comes to light after the last filing, or a container that cannot be read yields one filing of the format `unknown`, selected or not. The
 * iteration rejects only if `FileSource.read` does.
 *
 * @throws TypeError if `source` is no file and no folder, a criterion is no list of strings, or
 *   `maxBytes` is no number.
 */
export function readFilings(
  source: FilingSource,
  options: ReadOptions = {},
): AsyncIterable<Filing> {
  expectSource(source);
  expectSelection(options);
  return readWithin(source, options, limitsFor(options));
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
    selects: selectorOf(options),
    selective: isSelective(options),
  };
  return isFolder(source) ? readFolder(source, reading) : readOuter(source, reading);
}

/** What applies to everything that is read from one source. */
interface Reading {
  options: ParseOptions;
  limits: Limits;
  selects(filing: Selectable): boolean;
  /** True if there is any criterion for filings. */
  selective: boolean;
}

/** A container that is being read. */
interface Container {
  name: string | null;
  /** How many compressed layers its members are in. */
  depth: number;
  /** What may be decompressed of the file that is around all others. */
  quota: Quota;
  diagnostics: Diagnostics;
}

/** Where a file is. */
type Place = Pick<Container, 'depth' | 'quota'>;

type Filings = AsyncGenerator<Filing>;

/** Reads a file that is in no archive. */
function readOuter(file: FileSource, reading: Reading): Filings {
  return readFile(file, { depth: 0, quota: new Quota(reading.limits, file.size) }, reading);
}

/** Reads a file by what it is. */
async function* readFile(file: FileSource, { depth, quota }: Place, reading: Reading): Filings {
  const kind = await kindOf(file);
  const { name } = file;
  const diagnostics = new Diagnostics();
  if (kind === 'document') {
    yield* readDocument(file, reading, diagnostics);
  } else if (depth === reading.limits.depth) {
    diagnostics.add('container-nested', { kind, depth }, { location: startOf(name) });
    yield unreadableFiling(name, file.size, diagnostics);
  } else {
    const read = { zip: readZip, tar: readTarFile, gzip: readGzip }[kind];
    const filings = read(file, { name, depth: depth + 1, quota, diagnostics }, reading);
    yield* addContainerDiagnostics(filings, file, diagnostics, reading.selective);
  }
}

async function* readFolder(folder: FolderSource, reading: Reading): Filings {
  const { name } = folder;
  const diagnostics = new Diagnostics();
  const { limits } = reading;
  const quota = new Quota(limits, 0);
  const members = openFolder(folder, limits);
  const filings = readMembers(members, { name, depth: 0, quota, diagnostics }, reading);
  yield* addContainerDiagnostics(filings, { name, size: 0 }, diagnostics, reading.selective);
}

async function* readZip(file: FileSource, archive: Container, reading: Reading): Filings {
  const members = await openArchive(file, archive.quota, reporterOf(archive));
  yield* readMembers(members, archive, reading);
}

async function* readTarFile(file: FileSource, tar: Container, reading: Reading): Filings {
  yield* readTar(readPieces(file, 0, file.size), tar, reading);
}

/**
 * Reads a tar archive. A small one is read like a folder. EDGAR's daily feed has gigabytes of
 * submissions: beyond some size, each submission is read when it is met, and forgotten.
 */
async function* readTar(
  pieces: AsyncIterable<Uint8Array>,
  tar: Container,
  reading: Reading,
): Filings {
  const { held: most, document: maximum } = reading.limits;
  const report = reporterOf(tar);
  let held: TarMember[] = [];
  let bytes = 0;
  let isLarge = false;
  for await (const member of openTar(tar.name, pieces, tar.quota, report)) {
    if (isLarge && isSubmission(member.content)) {
      yield* readMembers([member], tar, reading);
      continue;
    }
    if (bytes + member.content.length > maximum) {
      report('size-limit', { name: shown(member.path), limit: 'document', maximum });
      continue;
    }
    held.push(member);
    bytes += member.content.length;
    if (isLarge || bytes <= most) continue;
    isLarge = true;
    yield* readMembers(
      held.filter(({ content }) => isSubmission(content)),
      tar,
      reading,
    );
    held = held.filter(({ content }) => !isSubmission(content));
    bytes = held.reduce((sum, { content }) => sum + content.length, 0);
  }
  yield* readMembers(held, tar, reading);
}

async function* readGzip(file: FileSource, gzip: Container, reading: Reading): Filings {
  if (await holdsTar(file, reading)) {
    yield* readTar(openGzip(file, gzip.quota, reporterOf(gzip)), gzip, reading);
    return;
  }
  const content: Member = {
    path: '',
    name: file.name,
    open: (report) => openGzip(file, gzip.quota, report),
  };
  const document = await openDocument(content, reading.limits.document, gzip.diagnostics);
  if (document) yield* readFile(fileFromBytes(file.name, document.content), gzip, reading);
}

async function* readMembers(
  members: readonly Member[],
  container: Container,
  reading: Reading,
): Filings {
  for (const folder of groupByFolder(members, container.diagnostics)) {
    const { tables, others } = separateDataSet(folder);
    if (tables.length > 0) yield* readNotes(tables, reading);
    for (const group of await groupFiles(others, reading.limits, reading.options)) {
      yield* readGroup(group, container, reading);
    }
  }
}

/** Reads the filing that some files make, or a file that belongs to nothing. */
async function* readGroup(group: FileGroup, place: Place, reading: Reading): Filings {
  const diagnostics = new Diagnostics();
  const [main, ...more] = [...group.documents, ...group.headers];
  if (main === undefined) return;
  for (const { name } of group.repeats) {
    diagnostics.add('file-repeated', { filing: main.name }, { location: startOf(name) });
  }
  if (group.isUnclear) diagnostics.add('file-unclear', {}, { location: startOf(main.name) });
  const filings =
    group.filing !== null
      ? onlyWanted(group.filing, reading)
      : more.length === 0
        ? readMember(main, place, reading)
        : readTogether([main, ...more], reading, diagnostics);
  yield* addContainerDiagnostics(filings, { name: main.name, size: 0 }, diagnostics, true);
}

async function* onlyWanted(filing: Filing, reading: Reading): Filings {
  if (isWanted(filing, reading)) yield filing;
}

async function* readTogether(
  members: readonly Member[],
  reading: Reading,
  diagnostics: Diagnostics,
): Filings {
  const documents = await openDocuments(members, reading.limits.document, diagnostics);
  if (documents.length > 0) yield* onlyWanted(parse(documents, reading.options), reading);
}

async function* readMember(member: Member, place: Place, reading: Reading): Filings {
  const { file, name } = member;
  if (file) {
    yield* place.depth === 0 ? readOuter(file, reading) : readFile(file, place, reading);
    return;
  }
  const diagnostics = new Diagnostics();
  const document = await openDocument(member, reading.limits.document, diagnostics);
  const filings = document
    ? readFile(fileFromBytes(name, document.content), place, reading)
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
  const content = await file.read(0, file.size);
  yield* onlyWanted(parse({ name: file.name, content }, options), reading);
}

/** True if a gzip file is that of a tar archive. Only its first bytes are decompressed. */
async function holdsTar(file: FileSource, { limits }: Reading): Promise<boolean> {
  const reader = new BlockReader(openGzip(file, new Quota(limits, file.size), () => {}));
  const first = await reader.take(blockSize);
  await reader.close();
  return kindOfBytes(first) === 'tar';
}

function reporterOf({ name, diagnostics }: Container): ReportProblem {
  return (code, args) => diagnostics.add(code, args, { location: startOf(name) });
}

/** Returns the test that `readFilings` applies to filings, for those that come from elsewhere. */
export function selectFilings(selection: Selection): (filing: Filing) => boolean {
  const reading = { selects: selectorOf(selection) };
  return (filing) => isWanted(filing, reading);
}

function isWanted(
  { accession, form, entity }: Filing,
  { selects }: Pick<Reading, 'selects'>,
): boolean {
  return selects({ accession, form, ciks: ciksOf(entity) });
}

function startOf(document: string | null) {
  return { document, start: 0, end: 0 };
}

async function* noFilings(): Filings {}
