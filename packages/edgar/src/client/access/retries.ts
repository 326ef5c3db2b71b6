import { EdgarProblem, type EdgarProblemCode } from '../edgar-problem';
import type { Clock, NextTry } from '../model';

const mostTries = 5;
const firstBackOff = 1000;
const longestBackOff = 30_000;

/** What may be better the next time. */
const passing = new Set<EdgarProblemCode>([
  'timed-out',
  'incomplete',
  'unavailable',
  'unreachable',
]);

/** When the next try makes sense: in its turn, which comes after any pause; the last after a second block. */
export type TryAgain = 'now' | 'after-block' | 'never';

/** A try failed, and it is known when the next makes sense. */
export class FailedTry extends Error {
  /** What is wrong if it stays so. */
  readonly problem: EdgarProblem;
  readonly next: TryAgain;

  constructor(problem: EdgarProblem, next: TryAgain) {
    super(problem.message);
    this.problem = problem;
    this.next = next;
  }
}

/**
 * Tries up to five times. Between two tries it waits for a random time up to a limit that doubles, so
 * that many clients do not come back together. The second block in a row is the last try.
 *
 * @throws {EdgarProblem} of the last try, or one that no further try would mend
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  clock: Clock,
  onWait: (next: NextTry) => void,
): Promise<T> {
  let wasBlocked = false;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof FailedTry) {
        const isBlock = error.next === 'after-block';
        if (error.next === 'never' || (isBlock && wasBlocked) || tries === mostTries) {
          throw error.problem;
        }
        wasBlocked = isBlock;
        continue;
      }
      if (!(error instanceof EdgarProblem) || !passing.has(error.code)) throw error;
      if (tries === mostTries) throw error;
      wasBlocked = false;
      const limit = Math.min(longestBackOff, firstBackOff * 2 ** (tries - 1));
      const pause = Math.ceil(clock.random() * limit);
      const until = clock.now() + pause;
      onWait({ code: error.code, until, number: tries + 1, of: mostTries });
      await clock.sleep(pause);
    }
  }
}
