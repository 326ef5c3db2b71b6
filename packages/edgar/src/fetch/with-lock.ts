import { rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '@cydkit/parser/node';
import { whileLocked } from '../client/file-lock';

/** A lock that did not change for this long was left by a process that hangs. */
const staleAfter = 20_000;

/**
 * Does work in a folder while no other process does what has the same name; what was left by a process that
 * has died is no hindrance. Makes the folder, and removes it again if nothing came into it.
 *
 * @param name of what is done; the lock is a hidden file, so that nothing takes it for a filing
 */
export async function withLock<Result>(
  folder: string,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const isNew = makeFolder(folder);
  try {
    return await whileLocked(join(folder, `.${name}.lock`), staleAfter, work);
  } finally {
    if (isNew) await rmdir(folder).catch(() => {});
  }
}
