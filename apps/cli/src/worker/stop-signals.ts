/** What a worker is asked by the signals of its process. */
export interface StopSignals {
  /** Finish what is at hand. */
  stop: AbortSignal;
  /** Give it back. */
  giveBack: AbortSignal;
  /** Leaves the signals to the system again. */
  close(): void;
}

/**
 * Listens to SIGINT and SIGTERM: the first one stops, the second one gives back what is at hand, and the
 * third ends the process as usual.
 *
 * @param grace seconds from the first signal until what is at hand is given back
 * @param onStop called at the first signal
 */
export function onStopSignals(grace: number | undefined, onStop: () => void): StopSignals {
  const stop = new AbortController();
  const giveBack = new AbortController();
  const listener = (): void => {
    if (stop.signal.aborted) {
      giveBack.abort();
      close();
      return;
    }
    stop.abort();
    onStop();
    if (grace !== undefined) setTimeout(() => giveBack.abort(), grace * 1000).unref();
  };
  const close = (): void => {
    process.off('SIGINT', listener);
    process.off('SIGTERM', listener);
  };
  process.on('SIGINT', listener);
  process.on('SIGTERM', listener);
  return { stop: stop.signal, giveBack: giveBack.signal, close };
}
