import type { LintResult } from '@cydkit/lint';
import type { Location, Severity } from '@cydkit/parser';
import type { LintWriter } from '@cydkit/reporters/lint';
import { lintCsvWriter } from '@cydkit/reporters/lint/csv';
import { lintFullWriter } from '@cydkit/reporters/lint/full';
import { githubWriter } from '@cydkit/reporters/lint/github';
import { lintHtmlWriter } from '@cydkit/reporters/lint/html';
import { lintJsonWriter, lintNdjsonWriter } from '@cydkit/reporters/lint/json';
import { junitWriter } from '@cydkit/reporters/lint/junit';
import { lintMarkdownWriter } from '@cydkit/reporters/lint/markdown';
import { sarifWriter } from '@cydkit/reporters/lint/sarif';
import { lintTerminalWriter } from '@cydkit/reporters/lint/terminal';
import { version } from '../../package.json';
import type { Io } from '../io/process-io';
import { listOptions, terminalOptions } from '../io/terminal-options';
import { mostPrinted, printed } from '../jobs/job';
import type { LintCommandOptions } from '../options/lint-options';
import type { Format, Target } from '../options/output-options';
import type { DocumentPlaces } from '../reading/document-places';
import { nextSteps } from './next-steps';

/** Writes the findings of each filing after reading what it needs for that. */
export interface PreparedWriter extends Pick<LintWriter, 'endChunks'> {
  add(result: LintResult): Promise<string[]>;
}

/** Formats that programs read; they have lines and columns of their own, or bytes. */
const forPrograms: readonly Format[] = ['json', 'ndjson', 'sarif', 'github', 'csv'];

/** Returns the writer of a format. */
export function prepareWriter(target: Target, setting: Setting): PreparedWriter {
  const writer = writerOf(target, setting);
  const { places } = setting;
  // A page holds its first filing back, and has the limit itself.
  const isPage = target.format === 'html';
  const print = (result: LintResult): string[] => {
    const chunks = writer.addChunks(result);
    return isPage ? [...chunks] : printed(chunks);
  };
  const hasRegions = ['sarif', 'github', 'csv'].includes(target.format);
  return {
    add: async (result) => {
      if (hasRegions) await places.load(locationsOf(result));
      if (forPrograms.includes(target.format)) return print(result);
      const findings = await places.placed(result.findings, result.filing);
      return print({ ...result, findings });
    },
    *endChunks(summary, ending) {
      const isForPeople = ['terminal', 'full'].includes(target.format);
      if (isForPeople && setting.options.quiet) return;
      yield* writer.endChunks(summary, ending);
      if (isForPeople) yield* nextSteps(summary, target.format, setting.options);
    },
  };
}

function locationsOf({ findings, suppressed, known }: LintResult): Location[] {
  return [...findings, ...suppressed, ...known].flatMap(({ evidence }) =>
    evidence.flatMap(({ locations }) => locations),
  );
}

interface Setting {
  options: LintCommandOptions;
  failing: Severity;
  io: Io;
  places: DocumentPlaces;
}

function writerOf(target: Target, { options, failing, io, places }: Setting): LintWriter {
  const { regionOf } = places;
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
      return lintHtmlWriter({ limit: mostPrinted });
    case 'full':
      return lintFullWriter(terminalOptions(options, target, io));
    default:
      return lintTerminalWriter(listOptions(options, target, io));
  }
}
