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
  const named = file.name === null ? {} : { name: file.name };
  const pieces = decompress(
    () => readPieces(file, 0, file.size),
    'gzip',
    () => report('compression-damaged', { ...named, problem: 'data' }),
  );
  return quota.guard(pieces, file.size, (exceeded) =>
    report('size-limit', { ...named, ...exceeded }),
  );
}
