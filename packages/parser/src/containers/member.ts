import type { ContainerArguments } from '../codes/container-codes';
import type { DiagnosticArguments } from '../diagnostic-codes';
import type { FileSource } from './source';

/** Receives the problems that come up while a member is read. */
export type Report = <Code extends keyof ContainerArguments>(
  code: Code,
  args: DiagnosticArguments[Code],
) => void;

/** A file within a container, whatever the container is. */
export interface Member {
  /** Relative to the container, forward slashes, never leading out of it. */
  path: string;
  /** As locations name it: `archive.zip/folder/entry.htm`; `null` for unnamed bytes. */
  name: string | null;
  /** Its bytes, decompressed; as often as asked for. Reports what keeps them from being whole. */
  open(report: Report): AsyncIterable<Uint8Array>;
  /** Random access, where the member is no compressed entry. */
  file?: FileSource;
}

/** `archive.zip/entry.htm`; a container without a name adds none. */
export function memberName(container: string | null, path: string): string {
  return container === null ? path : `${container}/${path}`;
}

/** `a/b/c.htm` → `c.htm` */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `a/b/c.htm` → `a/b`, `c.htm` → `` */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
