/** What the process reports to its caller. */
export const exitCodes = {
  done: 0,
  /** No CYD fact in any input. */
  noFacts: 1,
  /** Two filings differ, or not everything could be compared. */
  differs: 1,
  /** `lint`: findings at or above the level that fails, or more warnings than are allowed. */
  findings: 1,
  /** A usage or config error, an unreadable input or an unwritable output. */
  failed: 2,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
