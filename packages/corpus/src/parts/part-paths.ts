import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportTableName } from '../export/export-tables';

/** The folder of manifests. No engine reads what begins with `_` or `.`. */
export const manifestFolder = '_parts';

/** Reports whether a folder is one of parts: it has a folder of manifests. */
export function isPartsFolder(folder: string): boolean {
  const found = statSync(join(folder, manifestFolder), { throwIfNoEntry: false });
  return found?.isDirectory() === true;
}

/** Returns the path of a table's file, from the folder of the parts. */
export function tablePath(table: ExportTableName, id: string): string {
  return `${table}/${id}.parquet`;
}

/** Returns the path of a manifest, from the folder of the parts. */
export function manifestPath(id: string): string {
  return `${manifestFolder}/${id}.json`;
}

/** Returns the path of a file that is not complete; `token` is another one each time. */
export function draftPath(path: string, token: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}.${path.slice(at)}.${token}.tmp`;
}

/** Reports whether a name is that of a file that is not complete. */
export function isDraft(name: string): boolean {
  return /^\..*\.[0-9a-f-]{36}\.tmp$/u.test(name);
}

/** Returns the id in the name of a file of a part, complete or not; `null` for other files. */
export function idOf(name: string): string | null {
  return /^\.?([0-9a-z][0-9a-z-]*)\.parquet(?:\.[0-9a-f-]+\.tmp)?$/u.exec(name)?.[1] ?? null;
}

/** Reports whether an id can name a part: digits, lower-case letters and hyphens. */
export function isPartId(id: unknown): id is string {
  return typeof id === 'string' && /^[0-9a-z][0-9a-z-]{0,127}$/u.test(id);
}

/** Reports whether a folder has a part, without reading it: its manifest, which is written last. */
export function hasPart(folder: string, id: string): boolean {
  return isPartId(id) && existsSync(join(folder, manifestPath(id)));
}
