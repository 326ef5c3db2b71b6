import { type Member, memberName, pathOfEntry, type ReportProblem } from '../container-member';
import type { FileSource } from '../file-source';
import type { Limits, Quota } from '../quota';
import { shown } from '../shown';
import { shareNoBytes } from './share-no-bytes';
import { readDirectory } from './zip-directory';
import { openEntry } from './zip-entry-data';
import { readLocalHeaders } from './zip-local-headers';
import type { ZipEntry } from './zip-structures';

/** Lists the files of a zip archive; those that can be found if the archive is damaged. */
export async function openArchive(
  file: FileSource,
  quota: Quota,
  report: ReportProblem,
): Promise<Member[]> {
  const entries = await findEntries(file, quota.limits, report);
  const members: Member[] = [];
  for (const entry of entries) {
    if (/[/\\]$/u.test(entry.name)) continue;
    const path = pathOfEntry(entry.name, report);
    members.push({
      path,
      name: memberName(file.name, path),
      open: (reportEntry) => openEntry(file, entry, quota, reportEntry),
    });
  }
  return members;
}

async function findEntries(
  file: FileSource,
  limits: Limits,
  report: ReportProblem,
): Promise<ZipEntry[]> {
  const { entries: listed, start, whole } = await readDirectory(file, limits.entries);
  const { entries, leftOut } = await shareNoBytes(file, listed, start);
  const [first] = leftOut;
  if (first) report('archive-overlap', { name: shown(first.name), entries: leftOut.length });
  if (whole) return entries;
  if (listed.length === limits.entries) {
    report('size-limit', { limit: 'entries', maximum: limits.entries });
    return entries;
  }
  // The entries themselves may show more than a directory that breaks off.
  const found = await readLocalHeaders(file, limits.entries);
  const best = found.length > entries.length ? found : entries;
  report('archive-damaged', { entries: best.length });
  return best;
}
