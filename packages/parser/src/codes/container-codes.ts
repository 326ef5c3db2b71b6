import { type CodeTable, counted } from './code-info';

/** The limit that a file exceeds, in bytes, entries, or as a ratio of decompressed to compressed. */
export type ExceededLimit =
  | { limit: 'document' | 'entry' | 'archive' | 'entries'; maximum: number }
  | { limit: 'ratio'; maximum: number; compressed: number };

/** What is wrong with compressed data. */
export type CompressionDamage =
  | { problem: 'no-header'; at: number }
  | { problem: 'cut-off' | 'data' }
  | { problem: 'size'; expected: number; found: number };

/** The arguments of the codes about containers, whatever they hold. */
export interface ContainerArguments {
  'container-empty': { missing: 'filings' | 'tagged-document' };
  /** `depth`: how many archives are around it. */
  'container-nested': { kind: 'zip' | 'gzip'; depth: number };
  /** `entries`: how many could be found. */
  'archive-damaged': { entries: number };
  /** `name`: the compressed file, where one file exceeds the limit. */
  'size-limit': ExceededLimit & { name?: string };
  'archive-name-unsafe': { name: string; path: string };
  'archive-name-duplicate': { path: string };
  'entry-encrypted': { name: string };
  /** `method`: APPNOTE 4.4.5. */
  'entry-unsupported': { name: string; method: number };
  'compression-damaged': CompressionDamage & { name?: string };
}

export const containerCodes: CodeTable<ContainerArguments> = {
  'container-empty': {
    severity: 'error',
    title: 'Container without a filing',
    help: 'The archive, folder or data set holds no file, or no row, that a filing could be read from.',
    message: ({ missing }) =>
      missing === 'filings'
        ? 'Expected filings, found none'
        : 'Expected a tagged document, found none',
  },
  'container-nested': {
    severity: 'error',
    title: 'Archive nested too deeply',
    help: 'A gzip of a zip and a zip of compressed filings are opened; archives nested deeper are not, as only hostile ones are.',
    message: ({ kind, depth }) =>
      `This ${kind} file was not opened: it is inside ${counted(depth, 'other archive')}`,
  },
  'archive-damaged': {
    severity: 'error',
    title: 'Archive cut off or damaged',
    help: "The zip archive's central directory is missing, incomplete or contradicts its entries (APPNOTE 4.3.12). The entries that could be found are read.",
    message: ({ entries }) =>
      `The central directory is missing or incomplete; ${counted(entries, 'entry was', 'entries were')} found`,
  },
  'size-limit': {
    severity: 'error',
    title: 'Larger than any filing',
    help: 'A document, what an archive decompresses to, or its ratio of compression exceeds the limits, as in a zip bomb. A table is not read any further, a document not at all.',
    message: ({ name, ...exceeded }) => named(name, limitMessage(exceeded as ExceededLimit)),
  },
  'archive-name-unsafe': {
    severity: 'warning',
    title: 'Name that leads out of the archive',
    help: 'The name of an entry is absolute, climbs with "..", or is written with backslashes (APPNOTE 4.4.17). It is read under a name without these.',
    message: ({ name, path }) => `The name "${name}" leads out of the archive; read as "${path}"`,
  },
  'archive-name-duplicate': {
    severity: 'warning',
    title: 'Two files of one name',
    help: 'Several files of the archive or folder have the same name. The first one counts.',
    message: ({ path }) => `"${path}" appears again; only the first one is read`,
  },
  'entry-encrypted': {
    severity: 'error',
    title: 'Encrypted entry',
    help: 'The entry of the archive is encrypted and cannot be read.',
    message: ({ name }) => `"${name}" is encrypted`,
  },
  'entry-unsupported': {
    severity: 'error',
    title: 'Unknown compression',
    help: 'The entry of the archive is compressed in another way than deflate (APPNOTE 4.4.5). It cannot be read.',
    message: ({ name, method }) => `"${name}": expected deflate, found method ${method}`,
  },
  'compression-damaged': {
    severity: 'error',
    title: 'Compressed data cut off or damaged',
    help: 'The compressed data of a gzip file or zip entry end too early, are damaged, or have another length or checksum than stated. What could be decompressed is read.',
    message: ({ name, ...damage }) => named(name, damageMessage(damage as CompressionDamage)),
  },
};

function named(name: string | undefined, message: string): string {
  return name === undefined
    ? message.charAt(0).toUpperCase() + message.slice(1)
    : `"${name}": ${message}`;
}

function limitMessage(exceeded: ExceededLimit): string {
  const { maximum } = exceeded;
  switch (exceeded.limit) {
    case 'document':
      return `expected at most ${maximum} bytes for a document, found more`;
    case 'entry':
      return `expected at most ${maximum} bytes, found more`;
    case 'archive':
      return `expected at most ${maximum} bytes in all entries, found more`;
    case 'entries':
      return `expected at most ${maximum} entries, found more`;
    case 'ratio':
      return `expected at most ${maximum} times the ${exceeded.compressed} compressed bytes, found more`;
    default:
      return exceeded satisfies never;
  }
}

function damageMessage(damage: CompressionDamage): string {
  switch (damage.problem) {
    case 'no-header':
      return `expected the entry at byte ${damage.at}, found none`;
    case 'cut-off':
      return 'the archive ends within the data';
    case 'data':
      return 'the data are cut off or damaged';
    case 'size':
      return `expected ${damage.expected} bytes, found ${damage.found}`;
    default:
      return damage satisfies never;
  }
}
