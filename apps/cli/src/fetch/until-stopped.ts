import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does work that a signal may stop: it then says what it has to say, and the process ends by that signal,
 * as its caller expects it. A second signal ends it at once.
 *
 * @param onStop called once, at the first signal; the process ends whatever comes of it
 */
export async function untilStopped<Result>(
  work: () => Promise<Result>,
  onStop: () => Promise<void>,
): Promise<Result> {
  const close = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  const stop = (signal: NodeJS.Signals): void => {
    close();
    const end = (): void => endBy(signal);
    onStop().then(end, end);
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    return await work();
  } finally {
    close();
  }
}

function endBy(signal: NodeJS.Signals): void {
  process.kill(process.pid, signal);
  // Reached only by the first process of a container, which no signal of its own ends.
  process.exit(128 + constants.signals[signal]);
}
