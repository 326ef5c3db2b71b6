import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { reasonOf, UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { Target } from '../options/output-options';
import type { Io } from './process-io';

/** Where the data of a command goes. */
export interface Output {
  write(text: string): Promise<void>;
  /** Completes the file. */
  close(): Promise<void>;
  /** Leaves the file as it was before. */
  discard(): Promise<void>;
}

/** Several outputs of one run. */
export interface Outputs extends Pick<Output, 'close' | 'discard'> {
  /** Writes the next pieces of each output, by its index. */
  write(pieces: readonly Iterable<string>[]): Promise<void>;
}

/** Opens standard output (`-`), or the file of `-o`, which changes only when it is complete. */
export async function openOutput(file: string, io: Io): Promise<Output> {
  if (file === '-') {
    return { write: (text) => io.stdout.write(text), close: nothing, discard: nothing };
  }
  try {
    return await openFile(resolve(io.cwd, file));
  } catch (error) {
    throw new UsageError(messages.outputUnwritable({ file, reason: reasonOf(error) }));
  }
}

/** Opens all outputs, or none. @throws UsageError if one cannot be written */
export async function openOutputs(
  targets: readonly Pick<Target, 'file'>[],
  io: Io,
): Promise<Outputs> {
  const outputs: Output[] = [];
  const discard = async (): Promise<void> => {
    for (const output of outputs) await output.discard();
  };
  for (const { file } of targets) {
    outputs.push(
      await openOutput(file, io).catch(async (error) => {
        await discard();
        throw error;
      }),
    );
  }
  return {
    write: async (texts) => {
      for (const [index, output] of outputs.entries()) {
        for (const text of texts[index] ?? []) await output.write(text);
      }
    },
    close: async () => {
      for (const output of outputs) await output.close();
    },
    discard,
  };
}

/** Writes one text to each target, in pieces. */
export async function writeOutputs(
  targets: readonly Target[],
  io: Io,
  print: (target: Target) => Iterable<string>,
): Promise<void> {
  const outputs = await openOutputs(targets, io);
  try {
    await outputs.write(targets.map(print));
    await outputs.close();
  } catch (error) {
    await outputs.discard();
    throw error;
  }
}

async function nothing(): Promise<void> {}

async function openFile(path: string): Promise<Output> {
  // The rename replaces the file that a symbolic link points to, not the link.
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => null);
  // A device such as /dev/null cannot be replaced by a file (and as root must not be).
  if (before !== null && !before.isFile()) return direct(await open(target, 'w'));

  // A rename needs no right to the file that it replaces.
  if (before !== null && (before.mode & 0o222) === 0) throw new Error(readOnly);

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

const readOnly = 'the file is read-only';

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
 * Returns a check that no input is an output. Files are compared by device and inode, so that
 * a link, another spelling or another case of the name is the same file.
 */
export async function guardInputs(files: readonly string[], cwd: string): Promise<Refuse> {
  const outputs: { file: string; path: string; identity: string }[] = [];
  for (const file of files) {
    const path = resolve(cwd, file);
    const identity = file === '-' ? 'device' : await identityOf(path);
    if (identity !== 'device') outputs.push({ file, path, identity });
  }
  return async (input) => {
    for (const { file, path, identity } of outputs) {
      const same =
        input === path || (identity !== 'missing' && (await identityOf(input)) === identity);
      if (same) throw new UsageError(messages.outputIsInput({ file }));
    }
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
