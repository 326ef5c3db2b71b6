import { rmSync, type Stats } from 'node:fs';
import { access, constants, type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { constants as system } from 'node:os';
import { dirname, join } from 'node:path';
import { systemCode } from '../messages/errors';
import { targetOf } from './link-target';

/** What a file will contain. The file itself stays as it is until the draft takes its place. */
export interface Draft {
  /** The path of the file, without links; `null` for a device or a pipe. */
  target: string | null;
  write(text: string): Promise<void>;
  /** Hands everything to the system, which may find only now that the disk is full. */
  end(): Promise<void>;
  /** Replaces the file. */
  commit(): Promise<void>;
  /** Leaves the file as it was. Never throws. */
  discard(): Promise<void>;
}

/**
 * Starts a draft of the file that a path leads to, also through links. Nothing is on the disk before
 * there is something to write, and then beside the file under a random name, which must be new.
 * A device or a pipe has no draft: it is written directly.
 *
 * @throws if the file or its folder cannot be written
 */
export async function startDraft(path: string): Promise<Draft> {
  // Asked of the path, not of the target: the system refuses links that others left in /tmp.
  const before = await statIfThere(path);
  if (before !== null && !before.isFile()) return direct(await open(path, 'w'));
  const target = await targetOf(path);
  await access(dirname(target), constants.W_OK);
  if (before !== null) {
    // A rename needs no right to the file that it replaces.
    if ((before.mode & 0o222) === 0) throw new Error('the file is read-only');
    await access(target, constants.W_OK);
  }
  const draft = join(dirname(target), `.cyd-${crypto.randomUUID()}.tmp`);
  let handle: FileHandle | null = null;
  let keep = (): void => {};
  const opened = async (): Promise<FileHandle> => {
    if (handle !== null) return handle;
    keep = removeAtExit(draft);
    handle = await open(draft, 'wx', before === null ? 0o666 : before.mode & 0o777);
    if (before !== null) await likeBefore(handle, before);
    return handle;
  };
  return {
    target,
    write: async (text) => await (await opened()).writeFile(text),
    end: async () => await (await opened()).close(),
    commit: async () => {
      await rename(draft, target);
      keep();
    },
    discard: async () => {
      await handle?.close().catch(nothing);
      if (handle !== null) await rm(draft, { force: true }).catch(nothing);
      keep();
    },
  };
}

function direct(handle: FileHandle): Draft {
  return {
    target: null,
    write: async (text) => await handle.writeFile(text),
    end: async () => await handle.close(),
    commit: nothing,
    discard: async () => await handle.close().catch(nothing),
  };
}

/** Gives a draft the owner and the rights of the file that it replaces, as far as we may. */
async function likeBefore(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const now = await handle.stat();
  if (now.uid !== uid || now.gid !== gid) await handle.chown(uid, gid).catch(nothing);
  if (now.mode !== mode) await handle.chmod(mode & 0o777).catch(nothing);
}

/** Returns `null` for what is not there, such as the target of a dangling link. */
async function statIfThere(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function nothing(): Promise<void> {}

/**
 * The signals that end a process unless it listens. Not SIGXFSZ, which Node ignores: a file that may
 * not grow is an error of the write.
 */
const signals = [
  'SIGINT',
  'SIGTERM',
  'SIGHUP',
  'SIGQUIT',
  'SIGBREAK',
  'SIGALRM',
  'SIGVTALRM',
  'SIGXCPU',
  'SIGUSR2',
] as const;

const unfinished = new Set<string>();

/**
 * Removes a file or folder when a signal or an error ends this process, until the returned function
 * is called. While nothing is unfinished, signals end the process at once, whatever it is doing.
 */
export function removeAtExit(path: string): () => void {
  if (unfinished.size === 0) {
    process.on('exit', removeUnfinished);
    for (const signal of signals) process.on(signal, endBy);
  }
  unfinished.add(path);
  return () => {
    unfinished.delete(path);
    if (unfinished.size === 0) stopListening();
  };
}

function stopListening(): void {
  process.off('exit', removeUnfinished);
  for (const signal of signals) process.off(signal, endBy);
}

function endBy(signal: NodeJS.Signals): void {
  removeUnfinished();
  stopListening();
  process.kill(process.pid, signal);
  // Reached only by the first process of a container, which no signal of its own ends.
  process.exit(128 + system.signals[signal]);
}

function removeUnfinished(): void {
  for (const path of unfinished) {
    try {
      rmSync(path, { force: true, recursive: true });
    } catch {
      // The others are still removed.
    }
  }
}
