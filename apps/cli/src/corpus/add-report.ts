import type { Tally } from '@cydkit/corpus';

/** What was added, and what was left out. */
export interface AddReport extends Tally {
  dryRun: boolean;
  /** Inputs, and how many of them the corpus has whole already. */
  sources: number;
  knownSources: number;
  /** Filings without a CYD fact, which a corpus does not keep. */
  withoutFacts: number;
  /** Inputs that could not be read, or not in full. They are read again the next time. */
  unreadSources: number;
  /** Names of files that are not filings. */
  skipped: string[];
}

/** Returns a report of nothing. */
export function emptyReport(dryRun: boolean): AddReport {
  const counts = { added: 0, replaced: 0, unchanged: 0, kept: 0 };
  const left = { sources: 0, knownSources: 0, unreadSources: 0, withoutFacts: 0, skipped: [] };
  return { dryRun, ...counts, ...left };
}
