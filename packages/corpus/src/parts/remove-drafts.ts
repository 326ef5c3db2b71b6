import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDraft, manifestFolder } from './part-paths';
import { partTables } from './part-tables';

/**
 * Removes files of parts that were never completed, as a worker leaves that is killed, and returns how many.
 * What another worker writes now must stay: only files that nothing was written to since `before` go.
 *
 * @param before milliseconds since 1970, by the clock of the file system
 */
export async function removeDrafts(folder: string, before: number): Promise<number> {
  let removed = 0;
  for (const name of [manifestFolder, ...partTables.map((table) => table.name)]) {
    const names = await readdir(join(folder, name)).catch(() => []);
    for (const path of names.filter(isDraft).map((draft) => join(folder, name, draft))) {
      // It may be gone, by another worker; and what cannot be removed does no harm.
      const found = await stat(path).catch(() => null);
      if (found === null || found.mtimeMs >= before) continue;
      removed += await rm(path).then(
        () => 1,
        () => 0,
      );
    }
  }
  return removed;
}
