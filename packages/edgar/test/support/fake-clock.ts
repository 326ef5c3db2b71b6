import type { Clock } from '../../src/client/model';

/** A clock for tests, and all that was waited for. */
export interface FakeClock extends Clock {
  /** Milliseconds of each sleep, in order. */
  sleeps: number[];
  /** Sets the time. */
  set(now: number): void;
}

/** A clock whose sleeps take no time, and move it on. It begins in January 2026. */
export function fakeClock(start: number = Date.UTC(2026, 0, 15), random = 0.5): FakeClock {
  let now = start;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => now,
    set: (time) => {
      now = time;
    },
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds);
      now += milliseconds;
    },
    random: () => random,
  };
}
