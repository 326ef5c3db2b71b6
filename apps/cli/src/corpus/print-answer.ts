import {
  type Answer,
  answerCsv,
  answerJson,
  answerMarkdown,
  answerTerminal,
  type TablePart,
} from '@cydkit/reporters/answers';
import { writeOutputs } from '../io/output-file';
import type { Io } from '../io/process-io';
import { listOptions } from '../io/terminal-options';
import { chooseTargets } from '../options/output-options';
import { type AnswerOptions, answerFormats, chartFormats, rowFormats } from './corpus-options';

/** What an answer is in formats that have their own idea of it. */
export interface OtherFormats {
  /** The table that CSV has. Default: the first of the answer. */
  csv?: TablePart;
  /** Draws a chart. Default: there is none. */
  svg?: () => string;
  /** Prints each row as JSON. Default: NDJSON is not possible. */
  ndjson?: () => Iterable<string>;
}

/** Prints an answer to standard output or the files of `-o`, each in its format. */
export async function printAnswer(
  answer: Answer,
  options: AnswerOptions,
  io: Io,
  { csv, svg, ndjson }: OtherFormats = {},
): Promise<void> {
  const formats = svg ? chartFormats : ndjson ? rowFormats : answerFormats;
  await writeOutputs(chooseTargets(options, formats, 'terminal'), io, (target) => {
    switch (target.format) {
      case 'svg':
        return [svg?.() ?? ''];
      case 'ndjson':
        return ndjson?.() ?? [];
      case 'json':
        return [answerJson(answer)];
      case 'csv':
        return [answerCsv(csv === undefined ? answer : { parts: [csv] })];
      case 'markdown':
        return [answerMarkdown(answer)];
      default:
        return [answerTerminal(answer, listOptions(options, target, io))];
    }
  });
}
