import { type Member, memberName, type ReportProblem } from './container-member';
import { decompress } from './decompress/decompress';
import { kindOf } from './file-kinds';
import { readPieces } from './file-pieces';
import type { FileSource, FolderSource } from './file-source';
import { type Limits, Quota } from './quota';

/** Lists the files of a folder; gzip files are decompressed when they are read, each within limits of its own. */
export function openFolder(folder: FolderSource, limits: Limits): Member[] {
  return folder.files.map((given, i) => {
    const path = given.name ?? `file ${i + 1}`;
    const name = memberName(folder.name, path);
    const file: FileSource = { name, size: given.size, read: (from, to) => given.read(from, to) };
    return memberOf(path, file, new Quota(limits, file.size));
  });
}

/** Returns a file as a member of its container; a gzip file is decompressed when it is read. */
export function memberOf(path: string, file: FileSource, quota: Quota): Member {
  return {
    path,
    name: file.name,
    file,
    async *open(report) {
      if ((await kindOf(file)) === 'gzip') yield* openGzip(file, quota, report);
      else yield* readPieces(file, 0, file.size);
    },
  };
}

/** Yields the decompressed bytes of a gzip file (RFC 1952) of one or several members. */
export function openGzip(
  file: FileSource,
  quota: Quota,
  report: ReportProblem,
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
