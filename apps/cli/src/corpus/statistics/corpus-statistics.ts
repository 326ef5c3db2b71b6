import { type Statistics, statistics } from '@cydkit/corpus';
import { counted } from '@cydkit/text';
import { type ExitCode, exitCodes } from '../../io/exit-codes';
import type { Io } from '../../io/process-io';
import { printAnswer } from '../print-answer';
import { withCorpus } from '../with-corpus';
import {
  readStatisticsOptions,
  type StatisticsCommandOptions,
  type StatisticsQuestion,
} from './read-statistics-options';
import { statisticsChart } from './statistics-chart';
import { byWords, statisticsNotes } from './statistics-notes';
import { statisticsRows } from './statistics-rows';
import { statisticsTables } from './statistics-tables';

/** `cyd corpus stats`: counts flags, text blocks, length, redundancy and findings. */
export async function corpusStatistics(
  options: StatisticsCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const question = readStatisticsOptions(options);
  const all = await withCorpus(options, io, (corpus) => statistics(corpus, question));
  const data = onlyAsked(all, question);
  const tables = statisticsTables(data);
  const heading = `${counted(data.reports.counted, 'annual report')}, one of each company${
    data.unit === 'company' ? '' : ' and fiscal year'
  }${byWords(data)}`;
  const notes = statisticsNotes(data);
  const answer = { heading, parts: tables, notes: [...notes, ...moreNote(question)], data };
  await printAnswer(answer, options, io, {
    csv: statisticsRows(data),
    svg: () => statisticsChart(tables, { heading, notes }),
  });
  return data.reports.counted === 0 ? exitCodes.noFacts : exitCodes.done;
}

/** Leaves the flags and text blocks that were asked for by name, or all. */
function onlyAsked(data: Statistics, { flags, concepts }: StatisticsQuestion): Statistics {
  const isAsked = (asked: readonly string[]) => (item: { concept: string }) =>
    asked.length === 0 || asked.includes(item.concept);
  return {
    ...data,
    groups: data.groups.map((group) => ({
      ...group,
      ...(group.flags && { flags: group.flags.filter(isAsked(flags)) }),
      ...(group.concepts && { concepts: group.concepts.filter(isAsked(concepts)) }),
    })),
  };
}

/** Where only the flags are shown because nothing else was asked for. */
function moreNote({ by, measures }: StatisticsQuestion): string[] {
  if (by.length === 0 || measures.join() !== 'flags') return [];
  return ['For more: --measure concepts,length,redundancy,findings.'];
}
