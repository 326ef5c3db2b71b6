import type { ContainerArguments } from '../codes/container-codes';
import type { DiagnosticArguments } from '../diagnostic-codes';
import type { Diagnostics } from '../diagnostics';
import type { FileSource } from './file-source';
import { isSystemFile, safePath } from './safe-path';
import { shown } from './shown';

/** Reports a problem found while a member was read. */
export type ReportProblem = <Code extends keyof ContainerArguments>(
  code: Code,
  args: DiagnosticArguments[Code],
) => void;

/** A file within a container, whatever the container is. */
export interface Member {
  /** Relative to the container, with forward slashes; never leads out of it. */
  path: string;
  /** As shown in locations: `archive.zip/folder/entry.htm`; `null` for unnamed bytes. */
  name: string | null;
  /** Opens its decompressed bytes; can be called repeatedly. Reports why bytes are missing. */
  open(report: ReportProblem): AsyncIterable<Uint8Array>;
  /** Random access, unless the member is a compressed entry. */
  file?: FileSource;
}

/** Returns the path under which an entry of an archive is read; reports a name that is unsafe. */
export function pathOfEntry(name: string, report: ReportProblem): string {
  const path = safePath(name);
  if (path !== name) report('archive-name-unsafe', { name: shown(name), path: shown(path) });
  return path;
}

/** `archive.zip/entry.htm`, or `entry.htm` in a container without a name. */
export function memberName(container: string | null, path: string): string {
  return container === null ? path : `${container}/${path}`;
}

/** `a/b/c.htm` → `c.htm` */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `a/b/c.htm` → `a/b`, `c.htm` → `` */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/**
 * Groups the files of a container by folder, in the order in which the folders appear. Of several
 * files with the same path, those after the first one get numbers: which of them is the filing only
 * their content shows. Leftovers of operating systems are skipped.
 */
export function groupByFolder(members: readonly Member[], diagnostics: Diagnostics): Member[][] {
  // All names come first: a number must not make one that another file has.
  const numbers = new Map(members.map(({ path }) => [path, 0]));
  const folders = new Map<string, Member[]>();
  for (const given of members) {
    if (isSystemFile(given.path)) continue;
    const member = withOwnPath(given, numbers);
    const { path, name } = member;
    if (member !== given) {
      const args = { name: shown(given.path), path: shown(path) };
      const location = { document: name, start: 0, end: 0 };
      diagnostics.add('archive-name-duplicate', args, { location });
    }
    const folder = folders.get(folderOf(path));
    if (folder) folder.push(member);
    else folders.set(folderOf(path), [member]);
  }
  return [...folders.values()];
}

/** Counts a member in the files of its path, and numbers it if it is not the first one. */
function withOwnPath(member: Member, numbers: Map<string, number>): Member {
  let number = (numbers.get(member.path) ?? 0) + 1;
  if (number > 1) while (numbers.has(numbered(member.path, number))) number += 1;
  numbers.set(member.path, number);
  if (number === 1) return member;
  const path = numbered(member.path, number);
  const name = member.name === null ? null : numbered(member.name, number);
  const { file } = member;
  return { ...member, path, name, ...(file && { file: { ...file, name } }) };
}

/** `a/b.htm` → `a/b (2).htm` */
function numbered(path: string, number: number): string {
  return path.replace(/(?<ending>\.[^./]*)?$/u, ` (${number})$<ending>`);
}
