import { Diagnostics } from '../diagnostics';
import type { Filing } from '../model';
import { readNotes } from '../notes/reader';
import { type ParseOptions, parse } from '../parse';
import { openDocument } from './filing/documents';
import { readFiling } from './filing/read-filing';
import { tellFirst } from './first-filing';
import { openFolder } from './folder';
import { groupByFolder } from './groups';
import { openGzip } from './gzip';
import { folderKind, kindOf } from './kind';
import type { Limits } from './limits';
import { folderOf, type Member, memberName } from './member';
import type { Quota } from './quota';
import type { Selectable } from './selection';
import { type FileSource, type FolderSource, fileFromBytes } from './source';
import { unreadable } from './unreadable';
import { openArchive } from './zip/archive';

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
    diagnostics.add('container-nested', { kind, depth }, { location: startOf(file.name) });
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
  const members = await openArchive(file, reading.quota, (code, args) =>
    diagnostics.add(code, args, { location: startOf(file.name) }),
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
    const args = { limit: 'document', maximum: limits.document } as const;
    diagnostics.add('size-limit', args, { location: startOf(file.name) });
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
