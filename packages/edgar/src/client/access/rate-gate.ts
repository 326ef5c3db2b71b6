import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '@cydkit/parser/node';
import { takeLock } from '../file-lock';
import type { AskedWait, Clock } from '../model';

/** Milliseconds between two requests: nine of them take 1,120, so at most eight fall in any second. */
const spacing = 140;

/** How long the SEC limits an address that asked too often. */
export const blockPause: number = 10 * 60_000;

/** No one waits longer than this: in a longer pause nothing is asked. */
export const longestWait: number = 60 * 60_000;

/** A longer pause than this is not kept, whatever a `Retry-After` says: it may be a mistake. */
const longestPause = 24 * 60 * 60_000;

/** How far the clocks of processes may differ before a time in the future is taken for an error. */
const clockError = 2000;

/** EDGAR asked for a pause that is too long to wait for. */
export class LongPause extends Error {
  /** Milliseconds since 1970. */
  readonly until: number;

  constructor(until: number) {
    super('EDGAR asked for a long pause');
    this.until = until;
  }
}

interface Pause {
  until: number;
  reason: AskedWait;
}

interface GateState {
  /** When the last request was sent. */
  last: number;
  pause: Pause | null;
}

/** Is called before a pause that EDGAR asked this machine for. */
type OnPause = (pause: Pause) => void;

/**
 * Spaces the requests of all processes that use the same folder. What it knows is in a file there, which
 * only the holder of a lock changes.
 */
export class RateGate {
  readonly #lockFile: string;
  readonly #stateFile: string;
  readonly #clock: Clock;
  #turn: Promise<void> = Promise.resolve();

  /** @param folder is made if it does not exist */
  constructor(folder: string, clock: Clock) {
    makeFolder(folder, 0o700);
    this.#lockFile = join(folder, 'rate.lock');
    this.#stateFile = join(folder, 'rate.json');
    this.#clock = clock;
  }

  /**
   * Waits until it is this process's turn, and sends. Within a process one after the other.
   *
   * @param connect makes ready whatever takes time, so that `send` can do its work at once; is called
   *   again if EDGAR asked for a pause in the meantime. What it gives is closed if it is not sent.
   * @throws {LongPause} if EDGAR asked for a pause of more than an hour
   */
  async pass<T extends Sendable>(connect: () => Promise<T>, onPause: OnPause): Promise<T> {
    const before = this.#turn;
    let finish = () => {};
    this.#turn = new Promise((resolve) => {
      finish = resolve;
    });
    await before;
    try {
      return await this.#passAlone(connect, onPause);
    } finally {
      finish();
    }
  }

  /** Makes all processes wait, for a day at most. A longer pause that they already make stays. */
  async pause(until: number, reason: AskedWait): Promise<void> {
    const lock = await takeLock(this.#lockFile);
    try {
      const now = this.#clock.now();
      const { state, isDoubtful } = this.#read(now);
      const last = lock.isInherited || isDoubtful ? now : state.last;
      const bounded = Math.min(until, now + longestPause);
      const isLonger = state.pause === null || state.pause.until < bounded;
      this.#write({ last, pause: isLonger ? { until: bounded, reason } : state.pause });
    } finally {
      lock.release();
    }
  }

  async #passAlone<T extends Sendable>(connect: () => Promise<T>, onPause: OnPause): Promise<T> {
    let ready: T | null = null;
    while (true) {
      // Only a hint: what counts is read again under the lock.
      const wait = ready === null ? this.#waitFor(this.#read(this.#clock.now()).state) : null;
      if (wait?.pause) {
        if (wait.milliseconds > longestWait) throw new LongPause(wait.pause.until);
        onPause(wait.pause);
        await this.#clock.sleep(wait.milliseconds);
        continue;
      }
      ready ??= await connect();
      const later = await this.#sendIfFree(ready);
      if (later === null) return ready;
      if (later.pause !== null) {
        ready.close();
        ready = null;
      } else await this.#clock.sleep(later.milliseconds);
    }
  }

  /** Sends and returns `null`, or says how long to wait. All that it does under the lock is synchronous. */
  async #sendIfFree(ready: Sendable): Promise<Wait | null> {
    const lock = await takeLock(this.#lockFile);
    try {
      const taken = this.#clock.now();
      const { state, isDoubtful } = this.#read(taken);
      if (lock.isInherited || isDoubtful) {
        // Someone may have sent a request just now without writing it down.
        this.#write({ ...state, last: taken });
        return { milliseconds: spacing, pause: null };
      }
      const wait = this.#waitFor(state);
      if (wait !== null) return wait;
      // Who was suspended here for long may have lost the lock.
      if (Math.abs(this.#clock.now() - taken) > 5000) return { milliseconds: spacing, pause: null };
      try {
        ready.send();
      } finally {
        this.#write({ last: this.#clock.now(), pause: null });
      }
      return null;
    } finally {
      lock.release();
    }
  }

  #waitFor(state: GateState): Wait | null {
    const now = this.#clock.now();
    if (state.pause !== null && state.pause.until > now) {
      return { milliseconds: state.pause.until - now, pause: state.pause };
    }
    const milliseconds = state.last + spacing - now;
    return milliseconds > 0 ? { milliseconds, pause: null } : null;
  }

  /**
   * What is doubtful: a file that was just being written when its writer died, and a time that only a
   * changed clock explains.
   */
  #read(now: number): { state: GateState; isDoubtful: boolean } {
    const state = parseState(readText(this.#stateFile));
    if (state === 'none') return { state: { last: 0, pause: null }, isDoubtful: false };
    if (state === 'garbage') return { state: { last: now, pause: null }, isDoubtful: true };
    const isPauseDoubtful =
      state.pause !== null && state.pause.until > now + longestPause + clockError;
    const pause = isPauseDoubtful ? null : state.pause;
    const isDoubtful = isPauseDoubtful || state.last > now + clockError;
    return { state: { last: Math.min(state.last, now), pause }, isDoubtful };
  }

  #write(state: GateState): void {
    writeFileSync(this.#stateFile, JSON.stringify(state), { mode: 0o600 });
  }
}

/** A request that only has to be sent. */
export interface Sendable {
  /** At once, without waiting. */
  send(): void;
  close(): void;
}

interface Wait {
  milliseconds: number;
  pause: Pause | null;
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function parseState(text: string | null): GateState | 'none' | 'garbage' {
  if (text === null) return 'none';
  try {
    const { last, pause } = JSON.parse(text) as Partial<GateState>;
    if (!isTime(last)) return 'garbage';
    if (!pause || !isTime(pause.until)) return { last, pause: null };
    const reason = pause.reason === 'retry-after' ? 'retry-after' : 'blocked';
    return { last, pause: { until: pause.until, reason } };
  } catch {
    return 'garbage';
  }
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
