import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from './model';

/** The longest that a timer of Node can wait. */
const longestTimer = 2 ** 31 - 1;

/** The clock of the machine. */
export const systemClock: Clock = {
  // biome-ignore lint/style/noRestrictedGlobals: the one place that knows the time
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    await wait(Math.min(Math.max(0, milliseconds), longestTimer));
  },
  random: () => Math.random(),
};
