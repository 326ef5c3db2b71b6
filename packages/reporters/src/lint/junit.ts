import type { Finding, LintResult } from '@cydkit/lint';
import type { Severity } from '@cydkit/parser';
import { describeLocation } from '@cydkit/presentation/wording';
import { escaped } from '../markup/markup';
import { evidenceLines, headingOf, nameOf, summaryLine, unusedLines } from './finding-words';
import { type LintWriter, writerOf } from './lint-run';
import { severityRank } from './lint-tally';

/** Which findings count as failures. */
export interface JunitOptions {
  /** Findings of this severity and above are failures; the others pass, with a remark. */
  failing?: Severity;
}

const begin = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cyd lint">\n';

/** Returns a writer of JUnit XML: a suite for each filing, a test case for each finding. */
export function junitWriter({ failing = 'error' }: JunitOptions = {}): LintWriter {
  let begun = false;
  function* afterBegin(pieces: Iterable<string>): Generator<string> {
    if (!begun) yield begin;
    yield* pieces;
    begun = true;
  }
  const fails = ({ severity }: Finding): boolean => severityRank[severity] <= severityRank[failing];
  return writerOf({
    add: (result) => afterBegin(suite(result, fails)),
    end: (summary) => {
      const lines = [summaryLine(summary), ...unusedLines(summary)];
      return afterBegin([`  <!-- ${comment(lines.join('; '))} -->\n</testsuites>\n`]);
    },
  });
}

function* suite(result: LintResult, fails: (finding: Finding) => boolean): Generator<string> {
  const { findings, filing } = result;
  const name = escaped(filing.source.name ?? headingOf(result));
  const failures = findings.filter(fails).length;
  const tests = Math.max(1, findings.length);
  yield `  <testsuite name="${name}" tests="${tests}" failures="${failures}" errors="0" skipped="0">\n`;
  if (findings.length === 0) yield `    <testcase name="no finding" classname="${name}"/>\n`;
  for (const finding of findings) yield testCase(finding, name, fails(finding));
  yield '  </testsuite>\n';
}

function testCase(finding: Finding, classname: string, failed: boolean): string {
  const { severity, message, location, fix } = finding;
  const lines = [
    ...evidenceLines(finding),
    ...(location ? [describeLocation(location)] : []),
    ...(fix === undefined ? [] : [`Fix: ${fix}`]),
  ];
  const details = content(lines.join('\n'));
  const body = failed
    ? `<failure type="${severity}" message="${escaped(message)}">${details}</failure>`
    : `<system-out>${content(`${severity}: ${message}`)}\n${details}</system-out>`;
  return `    <testcase name="${escaped(nameOf(finding))}" classname="${classname}">${body}</testcase>\n`;
}

/** Escapes text over several lines, of which none may begin as a workflow command does. */
function content(text: string): string {
  const lines = text.split('\n').map((line) => escaped(line).replace(/^(\s*):/, '$1&#58;'));
  return lines.join('\n');
}

/** Escapes the text of a comment, which may not contain two hyphens in a row. */
function comment(text: string): string {
  return content(text).replace(/-(?=-|$)/gu, '- ');
}
