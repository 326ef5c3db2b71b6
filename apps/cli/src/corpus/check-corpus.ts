import { type CheckedPoint, checkCorpus as check } from '@cydkit/corpus';
import { counted } from '@cydkit/text';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import type { Io } from '../io/process-io';
import type { AnswerOptions } from './corpus-options';
import { printAnswer } from './print-answer';
import { corpusExists, withCorpus } from './with-corpus';

/** `cyd corpus check`: looks for damage. */
export async function checkCorpus(options: AnswerOptions, io: Io): Promise<ExitCode> {
  // The full-text index is checked by a command that writes; it must not make a corpus.
  const write = corpusExists(options, io);
  const points = await withCorpus({ ...options, write }, io, check);
  const failed = points.filter(({ count }) => count > 0);
  const problems = failed.reduce((sum, { count }) => sum + count, 0);
  const answer = {
    heading:
      problems === 0
        ? `The corpus is whole: ${counted(points.length, 'point')} checked`
        : `${counted(problems, 'problem')} found, in ${failed.length} of ${counted(points.length, 'point')}`,
    parts: [
      {
        kind: 'table' as const,
        columns: [
          { title: 'Checked', type: 'text' as const },
          { title: 'Rows', type: 'count' as const },
          { title: 'Problems', type: 'count' as const },
        ],
        rows: points.map(({ point, rows, count }) => [point, rows, count]),
      },
    ],
    notes: failed.flatMap(problemNotes),
    data: { points },
  };
  await printAnswer(answer, options, io);
  return problems === 0 ? exitCodes.done : exitCodes.findings;
}

function problemNotes({ point, problems, count }: CheckedPoint): string[] {
  const more = count - problems.length;
  const rest = more > 0 ? `, and ${counted(more, 'more', 'more')}` : '';
  return [`${point}: not so for ${problems.join('; ')}${rest}.`];
}
