import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { takeLock } from '../../src/client/file-lock';

/** Higher than any process number. */
const noProcess = 2 ** 30;

/** Leaves a lock as a process of this machine does that is killed while it holds it. */
export async function leaveDeadLock(file: string): Promise<void> {
  const lock = await takeLock(file);
  const holder = JSON.parse(readFileSync(file, 'utf8')) as object;
  lock.release();
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify({ ...holder, id: 'dead', pid: noProcess }));
}
