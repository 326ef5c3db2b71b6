import type { Limits } from '../limits';
import { type Member, memberName, type Report } from '../member';
import type { Quota } from '../quota';
import { safePath } from '../safe-path';
import { shown } from '../shown';
import type { FileSource } from '../source';
import { openEntry } from './data';
import { readDirectory } from './directory';
import type { ZipEntry } from './entry';
import { readLocalHeaders } from './local-headers';

/** The files of a zip archive. Of a damaged one, those that can be found. */
export async function openArchive(
  file: FileSource,
  quota: Quota,
  report: Report,
): Promise<Member[]> {
  const entries = await findEntries(file, quota.limits, report);
  const members: Member[] = [];
  for (const entry of entries) {
    if (/[/\\]$/u.test(entry.name)) continue;
    const path = safePath(entry.name);
    if (path !== entry.name) {
      report('archive-name-unsafe', { name: shown(entry.name), path: shown(path) });
    }
    members.push({
      path,
      name: memberName(file.name, path),
      open: (reportEntry) => openEntry(file, entry, quota, reportEntry),
    });
  }
  return members;
}

async function findEntries(file: FileSource, limits: Limits, report: Report): Promise<ZipEntry[]> {
  const { entries, whole } = await readDirectory(file, limits.entries);
  if (whole) return entries;
  if (entries.length === limits.entries) {
    report('size-limit', { limit: 'entries', maximum: limits.entries });
    return entries;
  }
  // A directory that breaks off tells less than the entries themselves.
  const found = await readLocalHeaders(file, limits.entries);
  const best = found.length > entries.length ? found : entries;
  report('archive-damaged', { entries: best.length });
  return best;
}
