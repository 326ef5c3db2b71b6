import {
  type Answer,
  answerCsv,
  answerJson,
  answerMarkdown,
  answerTerminal,
} from '@cydkit/reporters/answers';
import { writeOutputs } from '../io/output-file';
import type { Io } from '../io/process-io';
import { listOptions } from '../io/terminal-options';
import { chooseTargets } from '../options/output-options';
import { type AnswerOptions, answerFormats } from './corpus-options';

/** Prints an answer to standard output or the files of `-o`, each in its format. */
export async function printAnswer(answer: Answer, options: AnswerOptions, io: Io): Promise<void> {
  await writeOutputs(chooseTargets(options, answerFormats, 'terminal'), io, (target) => {
    switch (target.format) {
      case 'json':
        return [answerJson(answer)];
      case 'csv':
        return [answerCsv(answer)];
      case 'markdown':
        return [answerMarkdown(answer)];
      default:
        return [answerTerminal(answer, listOptions(options, target, io))];
    }
  });
}
