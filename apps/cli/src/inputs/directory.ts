import { groupFolder } from '@cydkit/parser';
import { folderOf } from '@cydkit/parser/node';

/** What is read at once: a file, or the files of one filing in a folder. */
export interface Unit {
  /** The path of the file or the folder (`''` for the directory itself). */
  path: string;
  /** The names of the files in the folder. */
  files?: string[];
}

/**
 * Groups the files below a directory into units, in the order of their first files: those that make
 * one filing, by what they state, and the tables of a Notes data set belong together. Every other
 * file is a unit of its own.
 */
export async function unitsOf(
  root: string,
  paths: readonly string[],
  maxBytes?: number,
): Promise<Unit[]> {
  const places = new Map(paths.map((path, at) => [path, at]));
  const placeOf = (path: string) => places.get(path) ?? 0;
  const groups = await groupFolder(folderOf(root, root, paths), {
    ...(maxBytes !== undefined && { maxBytes }),
  });
  return groups
    .map((group) => group.flatMap(({ name }) => name ?? []).sort((a, b) => placeOf(a) - placeOf(b)))
    .sort(([a = ''], [b = '']) => placeOf(a) - placeOf(b))
    .map((group) => {
      const [first = ''] = group;
      const slash = first.lastIndexOf('/');
      if (group.length === 1) return { path: first };
      return {
        path: first.slice(0, Math.max(0, slash)),
        files: group.map((path) => path.slice(slash + 1)),
      };
    });
}
