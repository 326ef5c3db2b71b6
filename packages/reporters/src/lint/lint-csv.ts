import type { Finding, LintResult } from '@cydkit/lint';
import { type Cell, filingColumns, record } from '../csv/csv-record';
import { evidenceLines, unusedLines } from './finding-words';
import { type LintWriter, type LocatedOptions, type Region, writerOf } from './lint-run';

const columns: Readonly<Record<string, (finding: Finding, region: Region | undefined) => Cell>> = {
  severity: ({ severity }) => severity,
  code: ({ code }) => code,
  rule: ({ rule }) => rule,
  message: ({ message }) => message,
  concepts: ({ evidence }) =>
    [...new Set(evidence.flatMap(({ concept }) => concept ?? []))].join('; '),
  evidence: (finding) => evidenceLines(finding).join('; '),
  fix: ({ fix }) => fix,
  document: ({ location }) => location?.document,
  line: (_, region) => region?.startLine,
  column: (_, region) => region?.startColumn,
  start: ({ location }) => location?.start,
  end: ({ location }) => location?.end,
  fingerprint: ({ fingerprint }) => fingerprint,
};

/**
 * Returns a writer of a table with a row for each finding: comma-separated values, RFC 4180. Lines and
 * columns are of the place where the finding is, as far as `regionOf` knows them.
 */
export function lintCsvWriter({ regionOf }: LocatedOptions = {}): LintWriter {
  const header = record([...Object.keys(filingColumns), 'file', ...Object.keys(columns)]);
  let hasHeader = false;
  function* withHeader(rows: Iterable<string>): Generator<string> {
    if (!hasHeader) yield header;
    yield* rows;
    hasHeader = true;
  }
  function* rowsOf({ filing, findings }: LintResult): Generator<string> {
    const about = [...Object.values(filingColumns).map((cell) => cell(filing)), filing.source.name];
    for (const finding of findings) {
      const region = finding.location && regionOf?.(finding.location);
      yield record([...about, ...Object.values(columns).map((cell) => cell(finding, region))]);
    }
  }
  return writerOf({
    add: (result) => withHeader(rowsOf(result)),
    // What no filing has: a row of nothing but words.
    end: (summary) => withHeader(unusedLines(summary).map(unusedRow)),
  });
}

function unusedRow(message: string): string {
  const before = [...Object.keys(filingColumns), 'file'].map(() => null);
  const known: Readonly<Record<string, string>> = { severity: 'warning', message };
  return record([...before, ...Object.keys(columns).map((name) => known[name])]);
}
