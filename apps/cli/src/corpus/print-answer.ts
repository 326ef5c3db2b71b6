import {
  type Answer,
  answerCsv,
  answerJson,
  answerMarkdown,
  answerTerminal,
  type TablePart,
} from '@cydkit/reporters/answers';
import { MessageWriter } from '../io/message-writer';
import { writeOutputs } from '../io/output-file';
import type { Io } from '../io/process-io';
import { listOptions } from '../io/terminal-options';
import { chooseTargets } from '../options/output-options';
import { type AnswerOptions, answerFormats, chartFormats, rowFormats } from './corpus-options';
import { selectionNotes } from './selection-notes';

/** What an answer is in formats that have their own idea of it. */
export interface OtherFormats {
  /** The table that CSV has. Default: the first of the answer. */
  csv?: TablePart;
  /** Draws a chart, with notes on what was selected. Default: there is none. */
  svg?: (notes: readonly string[]) => string;
  /** Prints each row as JSON. Default: NDJSON is not possible. */
  ndjson?: () => Iterable<string>;
  /** What the answer leaves out, such as more rows: formats without notes have it on standard error. */
  cut?: string;
}

/**
 * Prints an answer to standard output or the files of `-o`, each in its format, and with it what the
 * options select.
 */
export async function printAnswer(
  answer: Answer,
  options: AnswerOptions,
  io: Io,
  { csv, svg, ndjson, cut }: OtherFormats = {},
): Promise<void> {
  const formats = svg ? chartFormats : ndjson ? rowFormats : answerFormats;
  const targets = chooseTargets(options, formats, 'terminal');
  const { conditions, warnings, data } = await selectionNotes(options, io);
  const selected = [...conditions, ...warnings];
  const shown = {
    ...answer,
    notes: [...selected, ...answer.notes],
    data: { ...data, ...answer.data },
  };
  await writeOutputs(targets, io, (target) => {
    switch (target.format) {
      case 'svg':
        return [svg?.(selected) ?? ''];
      case 'ndjson':
        return ndjson?.() ?? [];
      case 'json':
        return [answerJson(shown)];
      case 'csv':
        return [answerCsv(csv === undefined ? answer : { parts: [csv] })];
      case 'markdown':
        return [answerMarkdown(shown)];
      default:
        return [answerTerminal(shown, listOptions(options, target, io))];
    }
  });
  if (targets.some(({ format }) => format === 'csv' || format === 'ndjson')) {
    const log = new MessageWriter(io, options);
    for (const note of [...warnings, ...(cut === undefined ? [] : [cut])]) await log.note(note);
  }
}
