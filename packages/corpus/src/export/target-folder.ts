import { readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isExport, packageFile } from './data-package';

/** The folder has something else in it: an export does not replace it. */
export class NotAnExport extends Error {
  override readonly name = 'NotAnExport';
}

/**
 * Returns the path of a folder, without links, that an export may make or replace: it is not there, is
 * empty, or has what an earlier export wrote and nothing else.
 *
 * @throws {NotAnExport}
 */
export async function targetFolder(folder: string): Promise<string> {
  const path = resolve(folder);
  const found = await stat(path).catch(() => null);
  if (found === null) return path;
  if (!found.isDirectory()) throw new NotAnExport(`'${folder}' is a file, not a folder`);
  const target = await realpath(path);
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(target.length + 1));
  if (files.length === 0) return target;
  const text = await readFile(join(target, packageFile), 'utf8').catch(() => '');
  const known = isExport(text);
  if (known === null) {
    throw new NotAnExport(
      `'${folder}' has files that no export wrote: name a new or an empty folder`,
    );
  }
  const own = new Set([packageFile, ...known].map((file) => file.replaceAll('/', sep)));
  const other = files.find((file) => !own.has(file));
  if (other !== undefined) {
    throw new NotAnExport(
      `'${folder}' has a file that no export wrote, '${other}': move it, or name another folder`,
    );
  }
  return target;
}

/** Returns the path of a folder beside the target that nothing has yet. */
export function draftBeside(target: string): string {
  return join(dirname(target), `.${basename(target)}-${crypto.randomUUID()}.tmp`);
}

/** Puts the draft in the place of the target. If that fails, the target is as it was. */
export async function replaceFolder(target: string, draft: string): Promise<void> {
  const old = draftBeside(target);
  const replaces = await rename(target, old).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(draft, target);
  } catch (error) {
    if (replaces) await rename(old, target);
    throw error;
  }
  if (replaces) await rm(old, { recursive: true, force: true });
}
