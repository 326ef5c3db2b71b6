import { randomUUID } from 'node:crypto';
import {
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { kill, pid, platform } from 'node:process';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as wait } from 'node:timers/promises';

/** A lock that this process holds. */
export interface HeldLock {
  /** It was taken from a holder that died or hung, whose last deed is not known. */
  isInherited: boolean;
  /** Whether no other process has taken it over, as from one that was suspended. */
  isHeld(): boolean;
  /** Shows others that the holder lives; to be called more often than their `staleAfter`. */
  touch(): void;
  release(): void;
}

interface Holder {
  id: string;
  pid: number;
  host: string;
}

/**
 * Takes a lock that all processes of the machine respect: a file that only one of them can create.
 * A lock whose holder has died is taken over, and one that did not change for `staleAfter`
 * milliseconds. Waits in real time, for what other processes do knows no other.
 */
export async function takeLock(file: string, staleAfter = 10_000): Promise<HeldLock> {
  const id = randomUUID();
  let seen = '';
  let unchanged = 0;
  let refusals = 0;
  while (true) {
    const outcome = create(file, id);
    if (outcome === 'created') return heldLock(file, id, false);
    if (outcome === 'refused') {
      refusals += 1;
      if (refusals > 500) throw new Error(`Cannot create ${file}: the system refuses it`);
    }
    const mark = markOf(file);
    const pause = 3 + Math.random() * 5;
    if (mark === seen && mark !== '') unchanged += pause;
    else unchanged = 0;
    // Looks twice, with a pause, before it takes a lock for abandoned.
    const isAbandoned = mark === seen && isDead(parseHolder(mark));
    seen = mark;
    if (mark !== '' && (isAbandoned || unchanged > staleAfter)) {
      if (takeOver(file, mark, id)) return heldLock(file, id, true);
    }
    await wait(pause);
  }
}

/**
 * Does work while this process holds a lock, and shows others that it lives, however long the work takes.
 *
 * @param staleAfter milliseconds without a sign of life after which others take the lock over
 */
export async function whileLocked<Result>(
  file: string,
  staleAfter: number,
  work: (lock: HeldLock) => Promise<Result>,
): Promise<Result> {
  const lock = await takeLock(file, staleAfter);
  const heartbeat = setInterval(() => lock.touch(), staleAfter / 10);
  heartbeat.unref();
  try {
    return await work(lock);
  } finally {
    clearInterval(heartbeat);
    lock.release();
  }
}

/** Reports whether this process holds a lock. Never throws. */
export function isHeldHere(file: string): boolean {
  const holder = parseHolder(contentOf(file));
  return holder !== null && holder.pid === pid && holder.host === hostId();
}

function create(file: string, id: string): 'created' | 'held' | 'refused' {
  try {
    writeFileSync(file, JSON.stringify(holderOf(id)), { flag: 'wx', mode: 0o600 });
    return 'created';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') return 'held';
    // Windows says this of a file that is just being deleted.
    if (platform === 'win32' && (code === 'EPERM' || code === 'EACCES' || code === 'EBUSY')) {
      return 'refused';
    }
    throw error;
  }
}

function holderOf(id: string): Holder {
  return { id, pid, host: hostId() };
}

function heldLock(file: string, id: string, isInherited: boolean): HeldLock {
  const isOurs = () => parseHolder(contentOf(file))?.id === id;
  return {
    isInherited,
    isHeld: isOurs,
    touch: () => {
      // biome-ignore lint/style/noRestrictedGlobals: only that it changes matters
      if (isOurs()) utimesSync(file, new Date(), new Date());
    },
    release: () => {
      if (isOurs()) rmSync(file, { force: true });
    },
  };
}

/**
 * Puts our lock in the place of one that was seen, if it is still there. Only one process may do so at a
 * time, so that none replaces the lock that another has just taken.
 */
function takeOver(file: string, mark: string, id: string): boolean {
  const guard = `${file}.break`;
  if (create(guard, id) !== 'created') {
    // The guard is held for microseconds: an old one is of a process that was killed.
    const age = ageOf(guard);
    if (age !== null && age > 10_000) rmSync(guard, { force: true });
    return false;
  }
  try {
    if (markOf(file) !== mark) return false;
    const draft = `${file}.${id}`;
    writeFileSync(draft, JSON.stringify(holderOf(id)), { mode: 0o600 });
    renameSync(draft, file);
    return true;
  } finally {
    rmSync(guard, { force: true });
  }
}

/** What a lock looks like: its content and when it was last touched. Empty: there is none. */
function markOf(file: string): string {
  try {
    return `${statSync(file).mtimeMs} ${contentOf(file)}`;
  } catch {
    return '';
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function ageOf(file: string): number | null {
  try {
    // biome-ignore lint/style/noRestrictedGlobals: compared with a time of the file system
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return null;
  }
}

function parseHolder(text: string): Holder | null {
  try {
    return JSON.parse(text.slice(text.indexOf('{'))) as Holder;
  } catch {
    return null;
  }
}

/** Whether the holder is known to be dead; of one on another machine nothing is known. */
function isDead(holder: Holder | null): boolean {
  if (holder === null || holder.host !== hostId() || !Number.isSafeInteger(holder.pid))
    return false;
  if (holder.pid <= 0) return false;
  try {
    kill(holder.pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Where process numbers mean the same: the host, and on Linux its namespace (a container). */
function hostId(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}
