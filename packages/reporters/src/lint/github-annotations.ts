import type { Finding, LintResult } from '@cydkit/lint';
import type { Severity } from '@cydkit/parser';
import { printable } from '../text/safe-text';
import { evidenceLines, nameOf, summaryLine, unusedLines } from './finding-words';
import { type LintWriter, type LocatedOptions, writerOf } from './lint-run';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Returns a writer of GitHub workflow commands, which show findings on lines of a pull request. */
export function githubWriter({ regionOf }: LocatedOptions = {}): LintWriter {
  return writerOf({
    *add(result) {
      for (const finding of result.findings) yield annotation(finding, result, regionOf);
    },
    *end(summary) {
      for (const line of unusedLines(summary)) yield command('warning', {}, line);
      yield command('notice', { title: 'cyd lint' }, summaryLine(summary));
    },
  });
}

function annotation(
  finding: Finding,
  { filing }: LintResult,
  regionOf: LocatedOptions['regionOf'],
): string {
  const { severity, location, message, fix } = finding;
  const region = location && regionOf?.(location);
  const file = location?.document ?? filing.source.name;
  const properties = {
    ...(file !== null && { file }),
    ...(region && {
      line: region.startLine,
      endLine: region.endLine,
      col: region.startColumn,
      endColumn: region.endColumn,
    }),
    title: nameOf(finding),
  };
  const lines = [message, ...evidenceLines(finding), ...(fix === undefined ? [] : [`Fix: ${fix}`])];
  return command(commands[severity], properties, lines.join('\n'));
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  const head = list.length === 0 ? name : `${name} ${list.join(',')}`;
  return `::${head}::${data(message)}\n`;
}

/** Escapes as the runner expects (actions/toolkit, `command.ts`), so that no filed text is a command. */
function data(text: string): string {
  return printable(text, 'annotations').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
