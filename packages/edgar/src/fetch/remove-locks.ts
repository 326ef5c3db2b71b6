import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isHeldHere } from '../client/file-lock';

/**
 * Removes from a folder the locks that this process holds there, and the drafts that they are for if
 * nothing has come yet: for a process that is about to end in the middle of its work. What came of a
 * download stays, so that the next run continues it. Synchronous, and never throws.
 */
export function removeLocks(folder: string): void {
  const names = attempt(() => readdirSync(folder)) ?? [];
  for (const name of names) {
    if (!/^\..+\.lock$/u.test(name) || !isHeldHere(join(folder, name))) continue;
    const draft = name.slice(0, -'.lock'.length);
    // Only an empty folder is removed so.
    attempt(() => rmdirSync(join(folder, draft)));
    attempt(() => rmSync(join(folder, name), { force: true }));
  }
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}
