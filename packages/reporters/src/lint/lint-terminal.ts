import { type ListOptions, pageFor } from '../terminal/terminal-page';
import { withoutCommands } from '../text/safe-text';
import { filingLines } from './finding-lines';
import { type LintWriter, writerOf } from './lint-run';
import { summaryLines } from './summary-lines';

export type { ListOptions };

/**
 * Returns a writer of a list with a line for each finding, under its filing; without a width, no line
 * is cut, and each finding has one line:
 *
 *     Lanternfish Instruments, Inc. · 10-K · 2025-12-31
 *     draft.htm:94:339  warning  X01 materiality-flag-denied  The flag says that …
 *     draft.htm:97:12   warning  C05 third-party-flags-missing  No flag says …
 *
 * From 100 columns on, the quoted words follow, a line each.
 */
export function lintTerminalWriter({
  color,
  width = Number.POSITIVE_INFINITY,
}: ListOptions): LintWriter {
  const page = pageFor({ color, width });
  return writerOf({
    *add(result) {
      if (result.findings.length === 0) return;
      for (const line of filingLines(result, page)) yield withoutCommands(`${line}\n`);
      yield '\n';
    },
    end: (summary) => summaryLines(summary, page).map((line) => withoutCommands(`${line}\n`)),
  });
}
