import { groupFolder } from '@cydkit/parser';
import { folderOf as openFiles } from '@cydkit/parser/node';

/** What is read at once: a file, or the files of one filing in a folder. */
export interface Unit {
  /** The path of the file or the folder (`''` for the directory itself). */
  path: string;
  files?: string[];
}

/**
 * Groups the files below a directory into units, in the order of their first files: those that make
 * one filing, by what they state, and the tables of a Notes data set belong together. Every other
 * file is a unit of its own.
 */
export async function unitsOf(root: string, paths: readonly string[]): Promise<Unit[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const names = folders.get(folderOf(path));
    if (names) names.push(nameIn(path));
    else folders.set(folderOf(path), [nameIn(path)]);
  }
  const units = new Map<string, Unit>();
  for (const [folder, names] of folders) {
    const opened = openFiles(folder === '' ? root : `${root}/${folder}`, folder, names);
    const groups = names.length === 1 ? [opened.files] : await groupFolder(opened);
    for (const group of groups) {
      const found = group.map(({ name }) => name ?? '');
      const first = names.find((name) => found.includes(name)) ?? '';
      const path = folder === '' ? first : `${folder}/${first}`;
      units.set(path, found.length === 1 ? { path } : { path: folder, files: found });
    }
  }
  return paths.flatMap((path) => units.get(path) ?? []);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
