import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { reasonOf, UsageError } from './errors';
import type { Io } from './io';

/** Where the data of a command goes. */
export interface Output {
  write(text: string): Promise<void>;
  /** Completes the file. */
  close(): Promise<void>;
  /** Leaves the file as it was before. */
  discard(): Promise<void>;
}

/** Standard output, or the file of `-o`, which changes only when it is complete. */
export async function openOutput(file: string | undefined, io: Io): Promise<Output> {
  if (file === undefined || file === '-') {
    return { write: (text) => io.stdout.write(text), close: nothing, discard: nothing };
  }
  try {
    return await openFile(resolve(io.cwd, file));
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${reasonOf(error)}`);
  }
}

async function nothing(): Promise<void> {}

async function openFile(path: string): Promise<Output> {
  // Through a symbolic link to the file itself, which the rename is to replace, not the link.
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
