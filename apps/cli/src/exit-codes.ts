/** What the process tells its caller. */
export const exitCodes = {
  done: 0,
  /** No CYD fact in any input. */
  noFacts: 1,
  /** Two filings are not the same. */
  differs: 1,
  /** `lint`: findings at or above the level that fails, or more warnings than are allowed. */
  findings: 1,
  /** Wrong usage or config, or an input or output that could not be read or written. */
  failed: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
