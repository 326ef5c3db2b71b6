import { counted, grouped } from '@cydkit/text';
import type { CodeTable, NoArguments } from './code-info';

/** The limit that a file exceeds, in bytes, entries, or as a ratio of decompressed to compressed. */
export type ExceededLimit =
  | { limit: 'document' | 'entry' | 'archive' | 'entries'; maximum: number }
  | { limit: 'ratio'; maximum: number; compressed: number };

/** What is wrong with compressed data. */
export type CompressionDamage =
  | { problem: 'no-header'; at: number }
  | { problem: 'cut-off' | 'overlap' | 'data' }
  | { problem: 'size'; expected: number; found: number };

/** The arguments of the codes about containers, whatever they hold. */
export interface ContainerArguments {
  'container-empty': { missing: 'filings' };
  /** The file that the filing is read from. */
  'file-repeated': { filing: string | null };
  'file-unclear': NoArguments;
  /** `depth`: how many archives are around it. */
  'container-nested': { kind: 'zip' | 'gzip' | 'tar'; depth: number };
  /** `entries`: how many could be found. */
  'archive-damaged': { entries: number; kind?: 'tar' };
  /** `entries`: how many were not read; `name`: the first of them. */
  'archive-overlap': { name: string; entries: number };
  /** `name`: the compressed file, where one file exceeds the limit. */
  'size-limit': ExceededLimit & { name?: string };
  'archive-name-unsafe': { name: string; path: string };
  /** `path`: the name under which the other file was read. */
  'archive-name-duplicate': { name: string; path: string };
  'entry-encrypted': { name: string };
  /** `method`: APPNOTE 4.4.5; `type`: what an entry of a tar archive is, `2` for a link. */
  'entry-unsupported':
    | { name: string; method: number; type?: never }
    | { name: string; type: string; method?: never };
  'compression-damaged': CompressionDamage & { name?: string };
}

/** The codes about containers, whatever they hold. */
export const containerCodes: CodeTable<ContainerArguments> = {
  'container-empty': {
    severity: 'error',
    title: 'Container without a filing',
    help: 'The archive, folder or data set has no file or row that a filing could be read from.',
    message: () => 'Expected a filing in the archive, folder or data set, found none',
  },
  'file-repeated': {
    severity: 'info',
    title: 'File that repeats a filing',
    help: 'All facts of this file are also in a filing next to it: it is another format of the same filing. They are read once, from the document that is closest to what was filed.',
    message: ({ filing }) =>
      `This file was left out: ${filing === null ? 'another one' : filing} has all its facts`,
  },
  'file-unclear': {
    severity: 'warning',
    title: 'Part of an unknown filing',
    help: 'The document refers to contexts or continuations that it does not define, and several documents next to it do. Nothing else shows which filing it belongs to, so it is read alone. Put the files of each filing into a folder of their own.',
    message: () =>
      'This document needs another one for its contexts or continuations, and several would do; it was read alone',
  },
  'container-nested': {
    severity: 'error',
    unread: true,
    title: 'Archive nested too deeply',
    help: 'A gzip of a zip or tar archive and a zip of compressed filings are opened. Archives nested more deeply are not, because only hostile ones are.',
    message: ({ kind, depth }) =>
      `This ${kind} file was not opened: it is inside ${counted(depth, 'other archive')}`,
  },
  'archive-damaged': {
    severity: 'error',
    unread: true,
    title: 'Archive cut off or damaged',
    help: "The zip archive's central directory is missing, incomplete or contradicts its entries (APPNOTE 4.3.12), or a tar archive has a damaged header or ends too early. The entries that could be found are read.",
    message: ({ entries, kind }) =>
      `${kind === 'tar' ? 'The tar archive is damaged or ends too early' : 'The central directory of the zip archive is missing or incomplete'}; ${counted(entries, 'entry was', 'entries were')} found`,
  },
  'archive-overlap': {
    severity: 'error',
    unread: true,
    title: 'Several names for the same data',
    help: 'Several entries of the zip archive have the same local header, as in a zip bomb that names its data a thousand times. The data is read once, under the first name.',
    message: ({ name, entries }) =>
      `${counted(entries, 'entry was', 'entries were')} not read: the data of "${name}"${entries === 1 ? ' is' : ' and others is'} that of another entry`,
  },
  'size-limit': {
    severity: 'error',
    unread: true,
    title: 'Larger than any filing',
    help: 'The size of a document, the decompressed size of an archive, or its compression ratio exceeds the limits, as in a zip bomb. A table is read up to the limit, a document not at all.',
    message: ({ name, ...exceeded }) => limitMessage(name, exceeded as ExceededLimit),
  },
  'archive-name-unsafe': {
    severity: 'warning',
    title: 'Name that leads out of the archive',
    help: 'The name of an entry is absolute or contains ".." or backslashes (APPNOTE 4.4.17). The entry is read under a name without these.',
    message: ({ name, path }) =>
      `The name "${name}" may lead out of the archive; the entry was read as "${path}"`,
  },
  'archive-name-duplicate': {
    severity: 'warning',
    title: 'Two files with the same name',
    help: 'Several files of the archive or folder have the same name. All are read, the others under names with a number.',
    message: ({ name, path }) => `Another file is named "${name}"; it was read as "${path}"`,
  },
  'entry-encrypted': {
    severity: 'error',
    unread: true,
    title: 'Encrypted entry',
    help: 'The entry of the archive is encrypted and cannot be read.',
    message: ({ name }) => `"${name}" is encrypted and was not read`,
  },
  'entry-unsupported': {
    severity: 'error',
    unread: true,
    title: 'Entry that cannot be read',
    help: 'The entry of a zip archive is compressed with a method other than deflate (APPNOTE 4.4.5), or the entry of a tar archive is no file but a link or a device. It cannot be read.',
    message: ({ name, method, type }) =>
      type === undefined
        ? `"${name}" was not read: expected deflate compression, found method ${method}`
        : `"${name}" was not read: it is ${type === '1' || type === '2' ? 'a link' : 'no file'}`,
  },
  'compression-damaged': {
    severity: 'error',
    unread: true,
    title: 'Compressed data cut off or damaged',
    help: 'The compressed data of a gzip file or zip entry ends too early, is damaged, or does not have the stated length or checksum. What could be decompressed is read.',
    message: ({ name, ...damage }) => damageMessage(name, damage as CompressionDamage),
  },
};

function limitMessage(name: string | undefined, exceeded: ExceededLimit): string {
  const file = quoted(name);
  const maximum = grouped(exceeded.maximum);
  switch (exceeded.limit) {
    case 'document':
      return `${file} is larger than ${maximum} bytes, the limit for a document (--max-bytes or maxBytes)`;
    case 'entry':
      return `${file} decompresses to more than ${maximum} bytes`;
    case 'archive':
      return `${file} was not read further: ${maximum} bytes were decompressed, the limit for an archive of its size`;
    case 'entries':
      return `The archive has more than ${maximum} entries; the others were not read`;
    case 'ratio':
      return `${file} decompresses to more than ${maximum} times its ${grouped(exceeded.compressed)} bytes`;
    default:
      return exceeded satisfies never;
  }
}

function damageMessage(name: string | undefined, damage: CompressionDamage): string {
  const file = quoted(name);
  switch (damage.problem) {
    case 'no-header':
      return `${file} was not read: the archive has no entry at byte ${damage.at}`;
    case 'cut-off':
      return `${file} is incomplete: the archive ends within its data`;
    case 'overlap':
      return `${file} is incomplete: another entry begins within its data`;
    case 'data':
      return `The compressed data of ${name === undefined ? 'the file' : file} is cut off or damaged`;
    case 'size':
      return `${file} has ${counted(damage.found, 'byte')} instead of ${grouped(damage.expected)}`;
    default:
      return damage satisfies never;
  }
}

/** Names a file at the start of a message. */
function quoted(name: string | undefined): string {
  return name === undefined ? 'The file' : `"${name}"`;
}
