import { folderKind } from '@cydkit/parser';

/** What is read at once: a file, or all files of a folder. */
export interface Unit {
  /** The path of the file or the folder (`''` for the directory itself). */
  path: string;
  files?: string[];
}

/**
 * Groups the files below a directory into units, in their order. The files of one filing (`R2.htm`,
 * `MetaLinks.json` …) and the tables of a Notes data set belong together; their folder comes where
 * its first file does. Every other file is a unit of its own.
 */
export function unitsOf(paths: readonly string[]): Unit[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const names = folders.get(folderOf(path));
    if (names) names.push(nameIn(path));
    else folders.set(folderOf(path), [nameIn(path)]);
  }
  const wholes = new Map([...folders].filter(([, names]) => folderKind(names) !== 'files'));
  const units: Unit[] = [];
  for (const path of paths) {
    const folder = folderOf(path);
    const files = wholes.get(folder);
    if (files === undefined) units.push({ path });
    else if (files[0] === nameIn(path)) units.push({ path: folder, files });
  }
  return units;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
