import type { Diagnostics } from '../diagnostics';
import { folderOf, type Member } from './member';
import { isSystemFile } from './safe-path';
import { shown } from './shown';

/**
 * The files of a container, folder by folder, in the order in which the folders appear. Of files
 * with the same name the first counts; what the operating system left there is no file.
 */
export function groupByFolder(members: readonly Member[], diagnostics: Diagnostics): Member[][] {
  const seen = new Set<string>();
  const folders = new Map<string, Member[]>();
  for (const member of members) {
    const { path, name } = member;
    if (isSystemFile(path)) continue;
    if (seen.has(path)) {
      const location = { document: name, start: 0, end: 0 };
      diagnostics.add('archive-name-duplicate', { path: shown(path) }, { location });
      continue;
    }
    seen.add(path);
    const folder = folders.get(folderOf(path));
    if (folder) folder.push(member);
    else folders.set(folderOf(path), [member]);
  }
  return [...folders.values()];
}
