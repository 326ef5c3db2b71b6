import type { Finding } from '@cydkit/lint';
import { type Cell, filingColumns, record } from '../csv/csv-record';
import { evidenceLines, unusedLines } from './finding-words';
import type { LintWriter, LocatedOptions, Region } from './lint-run';

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
  let header = record([...Object.keys(filingColumns), 'file', ...Object.keys(columns)]);
  const withHeader = (rows: string): string => {
    const text = header + rows;
    header = '';
    return text;
  };
  return {
    add: ({ filing, findings }) => {
      const about = [
        ...Object.values(filingColumns).map((cell) => cell(filing)),
        filing.source.name,
      ];
      const rows = findings.map((finding) => {
        const region = finding.location && regionOf?.(finding.location);
        return record([...about, ...Object.values(columns).map((cell) => cell(finding, region))]);
      });
      return withHeader(rows.join(''));
    },
    // What no filing has: a row of nothing but words.
    end: (summary) => withHeader(unusedLines(summary).map(unusedRow).join('')),
  };
}

function unusedRow(message: string): string {
  const before = [...Object.keys(filingColumns), 'file'].map(() => null);
  const known: Readonly<Record<string, string>> = { severity: 'warning', message };
  return record([...before, ...Object.keys(columns).map((name) => known[name])]);
}
