import type { LintResult } from '@cydkit/lint';
import type { Severity } from '@cydkit/parser';
import type { LintWriter } from '@cydkit/reporters/lint';
import { lintCsvWriter } from '@cydkit/reporters/lint/csv';
import { githubWriter } from '@cydkit/reporters/lint/github';
import { lintHtmlWriter } from '@cydkit/reporters/lint/html';
import { lintJsonWriter, lintNdjsonWriter } from '@cydkit/reporters/lint/json';
import { junitWriter } from '@cydkit/reporters/lint/junit';
import { lintMarkdownWriter } from '@cydkit/reporters/lint/markdown';
import { sarifWriter } from '@cydkit/reporters/lint/sarif';
import { lintTerminalWriter } from '@cydkit/reporters/lint/terminal';
import { version } from '../../package.json';
import type { Io } from '../io/process-io';
import { terminalOptions } from '../io/terminal-options';
import type { LintCommandOptions } from '../options/lint-options';
import type { Target } from '../options/output-options';
import { DocumentRegions } from './document-regions';

/** A writer of findings that may read documents first. */
export interface PreparedWriter extends LintWriter {
  /** Reads what the writer needs before a filing is added. */
  prepare(result: LintResult): Promise<void>;
}

/** Returns the writer of a format. */
export function prepareWriter(
  target: Target,
  { options, failing, io }: Omit<Setting, 'regionOf'>,
): PreparedWriter {
  const regions = new DocumentRegions(io.cwd);
  const { regionOf } = regions;
  const writer = writerOf(target, { options, failing, io, regionOf });
  const hasRegions = ['sarif', 'github', 'csv'].includes(target.format);
  return {
    add: (result) => writer.add(result),
    end: (summary, ending) => writer.end(summary, ending),
    prepare: async (result) => {
      if (hasRegions) await regions.load(result);
    },
  };
}

interface Setting {
  options: LintCommandOptions;
  failing: Severity;
  io: Io;
  regionOf: DocumentRegions['regionOf'];
}

function writerOf(target: Target, { options, failing, io, regionOf }: Setting): LintWriter {
  switch (target.format) {
    case 'json':
      return lintJsonWriter();
    case 'ndjson':
      return lintNdjsonWriter();
    case 'sarif':
      return sarifWriter({ version, regionOf });
    case 'github':
      return githubWriter({ regionOf });
    case 'csv':
      return lintCsvWriter({ regionOf });
    case 'junit':
      return junitWriter({ failing });
    case 'markdown':
      return lintMarkdownWriter();
    case 'html':
      return lintHtmlWriter();
    default:
      return lintTerminalWriter(terminalOptions(options, target, io));
  }
}
