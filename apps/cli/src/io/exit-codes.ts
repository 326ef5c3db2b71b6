/** What the process reports to its caller: one table for all commands. */
export const exitCodes = {
  done: 0,
  /** No filing found or selected, or no CYD fact in any input. */
  noFacts: 1,
  /** Two filings differ, or could not be compared in all that they have. */
  differs: 1,
  /** `lint`: findings at or above the level that fails, or more warnings than are allowed. */
  findings: 1,
  /**
   * A usage or config error, an unwritable output, or an input that could not be read, or not in full,
   * even if others were.
   */
  failed: 2,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
