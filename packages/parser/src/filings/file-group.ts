import type { Member } from '../containers/container-member';
import type { Filing } from '../model';
import type { FileRole } from './glance';

/** Files that make one filing, or one file that belongs to nothing. */
export interface FileGroup {
  /** What `documents` are. */
  role: FileRole;
  /** What the filing is read from, the cover page first; or the file that belongs to nothing. */
  documents: Member[];
  /** Headers of its submission. */
  headers: Member[];
  /** Other shapes of it, which say no more. */
  repeats: Member[];
  /** Other files of it, from which nothing is read. */
  others: Member[];
  /** True if it says nothing: neither a fact nor whose filing it is. */
  isEmpty: boolean;
  /** True if it needs another document, and several would do. */
  isUnclear: boolean;
  /** The filing, if it has been read as it is. */
  filing: Filing | null;
  /** The place of its first file among those that were given. */
  order: number;
}

/** Files from which no filing is read; archives are opened later, each on its own. */
const roleless: ReadonlySet<FileRole> = new Set(['index', 'archive', 'other']);

/** Returns the group of one file. */
export function groupOf(member: Member, role: FileRole, order: number): FileGroup {
  return {
    role,
    documents: [member],
    headers: [],
    repeats: [],
    others: [],
    isEmpty: roleless.has(role),
    isUnclear: false,
    filing: null,
    order,
  };
}

/** Returns all files of a group. */
export function membersOf({ documents, headers, repeats, others }: FileGroup): Member[] {
  return [...documents, ...headers, ...repeats, ...others];
}
