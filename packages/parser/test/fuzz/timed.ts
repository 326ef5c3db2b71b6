import type { Problem } from './model-rules';

/**
 * Runs a step. What it throws is a problem, and processor time over `limit` milliseconds. Other programs
 * do not count, so that a busy machine fails nothing.
 */
export async function timed<Result>(
  step: string,
  limit: number,
  run: () => Result | Promise<Result>,
): Promise<{ result: Result } | { problem: Problem }> {
  const began = process.cpuUsage();
  try {
    const result = await run();
    const { user, system } = process.cpuUsage(began);
    const took = (user + system) / 1000;
    if (took <= limit) return { result };
    return { problem: { rule: `${step} ends in time`, detail: `${took.toFixed(0)} ms` } };
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { problem: { rule: `${step} throws nothing`, detail } };
  }
}
