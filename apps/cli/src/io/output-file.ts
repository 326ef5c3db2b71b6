import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { reasonOf, UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { Io } from './process-io';

/** Where the data of a command goes. */
export interface Output {
  write(text: string): Promise<void>;
  /** Completes the file. */
  close(): Promise<void>;
  /** Leaves the file as it was before. */
  discard(): Promise<void>;
}

/** Opens standard output, or the file of `-o`, which changes only when it is complete. */
export async function openOutput(file: string | undefined, io: Io): Promise<Output> {
  if (file === undefined || file === '-') {
    return { write: (text) => io.stdout.write(text), close: nothing, discard: nothing };
  }
  try {
    return await openFile(resolve(io.cwd, file));
  } catch (error) {
    throw new UsageError(messages.outputUnwritable({ file, reason: reasonOf(error) }));
  }
}

async function nothing(): Promise<void> {}

async function openFile(path: string): Promise<Output> {
  // The rename replaces the file that a symbolic link points to, not the link.
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => null);
  // A device such as /dev/null cannot be replaced by a file (and as root must not be).
  if (before !== null && !before.isFile()) return direct(await open(target, 'w'));

  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const handle = await open(draft, 'w', before?.mode);
  return {
    write: (text) => write(handle, text),
    close: async () => {
      await handle.close();
      await rename(draft, target);
    },
    discard: async () => {
      await handle.close();
      await rm(draft, { force: true });
    },
  };
}

function direct(handle: FileHandle): Output {
  const close = (): Promise<void> => handle.close();
  return { write: (text) => write(handle, text), close, discard: close };
}

async function write(handle: FileHandle, text: string): Promise<void> {
  await handle.writeFile(text);
}

/** Refuses a path that is the file of `-o`. @throws UsageError */
export type Refuse = (path: string) => Promise<void>;

/**
 * Returns a check that no input is the output. Files are compared by device and inode, so that
 * a link, another spelling or another case of the name is the same file.
 */
export async function guardInputs(output: string | undefined, cwd: string): Promise<Refuse> {
  if (output === undefined || output === '-') return async () => {};
  const target = resolve(cwd, output);
  const identity = await identityOf(target);
  if (identity === 'device') return async () => {};
  return async (path) => {
    const same =
      path === target || (identity !== 'missing' && (await identityOf(path)) === identity);
    if (same) throw new UsageError(messages.outputIsInput({ file: output }));
  };
}

/** Returns `device` for what no rename replaces, such as /dev/null. */
async function identityOf(path: string): Promise<string> {
  try {
    const found = await stat(path, { bigint: true });
    return found.isFile() ? `${found.dev}:${found.ino}` : 'device';
  } catch {
    return 'missing';
  }
}
