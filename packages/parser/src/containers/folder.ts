import { readPieces } from './bytes';
import { openGzip } from './gzip';
import { kindOf } from './kind';
import { type Member, memberName } from './member';
import type { Quota } from './quota';
import type { FileSource, FolderSource } from './source';

/** The files of a folder; compressed tables and documents are decompressed as they are read. */
export function openFolder(folder: FolderSource, quota: Quota): Member[] {
  return folder.files.map((given, i) => {
    const path = given.name ?? `file ${i + 1}`;
    const name = memberName(folder.name, path);
    const file: FileSource = { name, size: given.size, read: (from, to) => given.read(from, to) };
    return {
      path,
      name,
      file,
      async *open(report) {
        if ((await kindOf(file)) === 'gzip') yield* openGzip(file, quota, report);
        else yield* readPieces(file, 0, file.size);
      },
    };
  });
}
