import type { Member } from '../containers/container-member';
import { kindOf } from '../containers/file-kinds';
import type { FileSource } from '../containers/file-source';
import { openGzip } from '../containers/open-members';
import { defaultLimits, Quota } from '../containers/quota';
import { openArchive } from '../containers/zip/zip-archive';
import { Diagnostics } from '../diagnostics';
import { openDocument } from './open-documents';

/** Returns the bytes that the locations of a document count, by its path in the container. */
export type FindDocument = (path: string) => Promise<Uint8Array | null>;

/**
 * Returns a function that finds the documents of a file again, to show where in them something is:
 * `''` is the file itself, decompressed, and the others are the entries of a zip archive. Other
 * containers cannot be searched without reading all of them: `null`.
 */
export async function documentFinder(file: FileSource): Promise<FindDocument> {
  const quota = new Quota(defaultLimits, file.size);
  const open = async (member: Member): Promise<Uint8Array | null> =>
    (await openDocument(member, defaultLimits.document, new Diagnostics()))?.content ?? null;
  const kind = await kindOf(file);
  if (kind === 'zip') {
    const members = await openArchive(file, quota, () => {});
    const byPath = new Map(members.map((member) => [member.path, member]));
    return async (path) => {
      const member = byPath.get(path);
      return member === undefined ? null : await open(member);
    };
  }
  return async (path) => {
    if (path !== '' || kind === 'tar') return null;
    if (kind === 'document') return await file.read(0, file.size);
    return await open({ path, name: file.name, open: (report) => openGzip(file, quota, report) });
  };
}
