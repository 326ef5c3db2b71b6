import type { DiagnosticCodeInfo } from './info';

/** What there may be to say about a container, whatever is in it. */
export type ContainerCode =
  | 'container-empty'
  | 'container-nested'
  | 'archive-damaged'
  | 'size-limit'
  | 'archive-name-unsafe'
  | 'archive-name-duplicate'
  | 'entry-encrypted'
  | 'entry-unsupported'
  | 'compression-damaged';

export const containerCodes: Readonly<Record<ContainerCode, DiagnosticCodeInfo>> = {
  'container-empty': {
    severity: 'error',
    title: 'Container without a filing',
    help: 'The archive, folder or data set holds no file, or no row, that a filing could be read from.',
  },
  'container-nested': {
    severity: 'error',
    title: 'Archive nested too deeply',
    help: 'A gzip of a zip and a zip of compressed filings are opened; archives nested deeper are not, as only hostile ones are.',
  },
  'archive-damaged': {
    severity: 'error',
    title: 'Archive cut off or damaged',
    help: "The zip archive's central directory is missing, incomplete or contradicts its entries (APPNOTE 4.3.12). The entries that could be found are read.",
  },
  'size-limit': {
    severity: 'error',
    title: 'Larger than any filing',
    help: 'A document, what an archive decompresses to, or its ratio of compression exceeds the limits, as in a zip bomb. A table is not read any further, a document not at all.',
  },
  'archive-name-unsafe': {
    severity: 'warning',
    title: 'Name that leads out of the archive',
    help: 'The name of an entry is absolute, climbs with "..", or is written with backslashes (APPNOTE 4.4.17). It is read under a name without these.',
  },
  'archive-name-duplicate': {
    severity: 'warning',
    title: 'Two files of one name',
    help: 'Several files of the archive or folder have the same name. The first one counts.',
  },
  'entry-encrypted': {
    severity: 'error',
    title: 'Encrypted entry',
    help: 'The entry of the archive is encrypted and cannot be read.',
  },
  'entry-unsupported': {
    severity: 'error',
    title: 'Unknown compression',
    help: 'The entry of the archive is compressed in another way than deflate (APPNOTE 4.4.5). It cannot be read.',
  },
  'compression-damaged': {
    severity: 'error',
    title: 'Compressed data cut off or damaged',
    help: 'The compressed data of a gzip file or zip entry end too early, are damaged, or have another length or checksum than stated. What could be decompressed is read.',
  },
};
