import { readPieces } from './bytes';
import { decompress } from './decompress/decompress';
import type { Report } from './member';
import type { Quota } from './quota';
import type { FileSource } from './source';

/** The decompressed bytes of a gzip file (RFC 1952), of several members as well as of one. */
export function openGzip(
  file: FileSource,
  quota: Quota,
  report: Report,
): AsyncIterable<Uint8Array> {
  const what = file.name === null ? '' : `"${file.name}": `;
  const pieces = decompress(
    () => readPieces(file, 0, file.size),
    'gzip',
    () => report('compression-damaged', `${what}its data break off or are damaged`),
  );
  return quota.guard(pieces, file.size, (code, message) => report(code, what + message));
}
