import { type Member, memberName, pathOfEntry, type ReportProblem } from '../container-member';
import { fileFromBytes } from '../file-source';
import { memberOf } from '../open-members';
import type { Quota } from '../quota';
import { shown } from '../shown';
import { readTarEntries, type TarEntry } from './tar-entries';

/** A file of a tar archive, its bytes in memory. */
export interface TarMember extends Member {
  content: Uint8Array;
}

/**
 * Yields the files of a tar archive (POSIX.1-2017 ustar and pax, GNU long names) in their order.
 * Those that are too large, and links, are reported and left out; an archive that breaks off is read
 * up to there.
 */
export async function* openTar(
  name: string | null,
  pieces: AsyncIterable<Uint8Array>,
  quota: Quota,
  report: ReportProblem,
): AsyncGenerator<TarMember> {
  const { document, entries: maximum } = quota.limits;
  const entries = readTarEntries(pieces, document);
  let count = 0;
  let next = await entries.next();
  for (; !next.done; next = await entries.next()) {
    if (count === maximum) {
      report('size-limit', { limit: 'entries', maximum });
      await entries.return(true);
      return;
    }
    count += 1;
    const member = memberOfEntry(name, next.value, quota, report);
    if (member !== null) yield member;
  }
  if (!next.value) report('archive-damaged', { entries: count, kind: 'tar' });
}

function memberOfEntry(
  archive: string | null,
  { name, type, content, isCut }: TarEntry,
  quota: Quota,
  report: ReportProblem,
): TarMember | null {
  const entry = shown(name);
  if (type !== '0') {
    report('entry-unsupported', { name: entry, type: shown(type) });
    return null;
  }
  if (content === null) {
    report('size-limit', { name: entry, limit: 'document', maximum: quota.limits.document });
    return null;
  }
  if (isCut) report('compression-damaged', { name: entry, problem: 'cut-off' });
  const path = pathOfEntry(name.replace(/^(?:\.\/+)+/u, ''), report);
  const file = fileFromBytes(memberName(archive, path), content);
  return { ...memberOf(path, file, quota), content };
}
