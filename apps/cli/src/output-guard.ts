import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from './errors';

/** Refuses a path that is the file of `-o`. @throws UsageError */
export type Refuse = (path: string) => Promise<void>;

/**
 * Guards what is read from being replaced by what is written. Files are told by device and inode,
 * so that a link, another spelling or another case of the name is the same file.
 */
export async function guardInputs(output: string | undefined, cwd: string): Promise<Refuse> {
  if (output === undefined || output === '-') return async () => {};
  const target = resolve(cwd, output);
  const identity = await identityOf(target);
  if (identity === 'device') return async () => {};
  return async (path) => {
    const same =
      path === target || (identity !== 'missing' && (await identityOf(path)) === identity);
    if (same) throw new UsageError(`cannot write ${output}: the output is an input`);
  };
}

/** `device` is what no rename replaces, such as /dev/null. */
async function identityOf(path: string): Promise<string> {
  try {
    const found = await stat(path, { bigint: true });
    return found.isFile() ? `${found.dev}:${found.ino}` : 'device';
  } catch {
    return 'missing';
  }
}
