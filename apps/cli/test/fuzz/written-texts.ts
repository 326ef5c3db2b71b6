import type { Comparison } from '@cydkit/compare';
import type { LintResult } from '@cydkit/lint';
import type { Report } from '@cydkit/presentation';
import { csv, passagesCsv } from '@cydkit/reporters/csv';
import { html, htmlComparison } from '@cydkit/reporters/html';
import { comparisonJson, filingJson, json, ndjson, reportJson } from '@cydkit/reporters/json';
import { LintTally, type LintWriter, type Region } from '@cydkit/reporters/lint';
import { lintCsvWriter } from '@cydkit/reporters/lint/csv';
import { lintFullWriter } from '@cydkit/reporters/lint/full';
import { githubWriter } from '@cydkit/reporters/lint/github';
import { lintHtmlWriter } from '@cydkit/reporters/lint/html';
import { lintJsonWriter } from '@cydkit/reporters/lint/json';
import { junitWriter } from '@cydkit/reporters/lint/junit';
import { lintMarkdownWriter } from '@cydkit/reporters/lint/markdown';
import { sarifWriter } from '@cydkit/reporters/lint/sarif';
import { filingTableHeader, filingTableRow } from '@cydkit/reporters/lint/table';
import { lintTerminalWriter } from '@cydkit/reporters/lint/terminal';
import { markdown, markdownComparison } from '@cydkit/reporters/markdown';
import { flagsSvg, overlapSvg } from '@cydkit/reporters/svg';
import { factListing, terminal, terminalComparison } from '@cydkit/reporters/terminal';

/** What is made of a filing before it is written. */
export interface Results {
  report: Report;
  result: LintResult;
  /** With the filing before it was changed, if there was one. */
  comparison: Comparison | null;
}

const plain = { color: false, width: 100 };

/** Every format, as text. */
export const writers: Readonly<Record<string, (results: Results) => string>> = {
  'facts as json': ({ report }) => json([filingJson(report.filing)]),
  'facts as csv': ({ report }) => csv([report.filing]),
  'facts as terminal': ({ report }) => factListing(report.filing, plain),
  'report as json': ({ report }) => json([reportJson(report)]),
  'report as ndjson': ({ report }) => ndjson([reportJson(report)]),
  'report as csv': ({ report }) => passagesCsv([report]),
  'report as terminal': ({ report }) => terminal(report, plain),
  'report as markdown': ({ report }) => markdown(report),
  'report as html': ({ report }) => html(report),
  'flags as svg': ({ report }) => flagsSvg(report),
  'overlaps as svg': ({ report }) => overlapSvg(report),
  'table as csv': ({ report, result }) => filingTableHeader() + filingTableRow(report, result),
  'findings as json': ({ result }) => written(lintJsonWriter(), result),
  'findings as csv': ({ result }) => written(lintCsvWriter({ regionOf }), result),
  'findings as sarif': ({ result }) => written(sarifWriter({ regionOf }), result),
  'findings as github': ({ result }) => written(githubWriter({ regionOf }), result),
  'findings as junit': ({ result }) => written(junitWriter(), result),
  'findings as terminal': ({ result }) => written(lintTerminalWriter(plain), result),
  'findings in full': ({ result }) => written(lintFullWriter(plain), result),
  'findings as markdown': ({ result }) => written(lintMarkdownWriter(), result),
  'findings as html': ({ result }) => written(lintHtmlWriter(), result),
  'comparison as json': ({ comparison }) => (comparison ? json([comparisonJson(comparison)]) : ''),
  'comparison as terminal': ({ comparison }) =>
    comparison ? terminalComparison(comparison, plain) : '',
  'comparison as markdown': ({ comparison }) => (comparison ? markdownComparison(comparison) : ''),
  'comparison as html': ({ comparison }) => (comparison ? htmlComparison(comparison) : ''),
};

function regionOf(): Region {
  return { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
}

function written(writer: LintWriter, result: LintResult): string {
  const tally = new LintTally();
  tally.add(result);
  return writer.add(result) + writer.end(tally.summary());
}
