import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';

/**
 * Removes from a folder the locks that this process holds there, and the drafts that they are for if
 * nothing has come yet: for a process that is about to end in the middle of its work. What came of a
 * download stays, so that the next run continues it. Synchronous, and never throws.
 */
export function removeLocks(folder: string): void {
  const names = attempt(() => readdirSync(folder)) ?? [];
  for (const name of names) {
    if (!/^\..+\.lock$/u.test(name) || !isOurs(join(folder, name))) continue;
    const draft = name.slice(0, -'.lock'.length);
    // Only an empty folder is removed so.
    attempt(() => rmdirSync(join(folder, draft)));
    attempt(() => rmSync(join(folder, name), { force: true }));
  }
}

/** See `takeLock`: the holder is written into the lock. */
function isOurs(file: string): boolean {
  const holder = attempt(() => JSON.parse(readFileSync(file, 'utf8')) as unknown);
  if (typeof holder !== 'object' || holder === null) return false;
  if (!('pid' in holder && 'host' in holder) || typeof holder.host !== 'string') return false;
  return holder.pid === pid && holder.host.split(' ')[0] === hostname();
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}
