import { type Statistics, statistics } from '@cydkit/corpus';
import type { TablePart } from '@cydkit/reporters/answers';
import { counted } from '@cydkit/text';
import { type ExitCode, exitCodes } from '../../io/exit-codes';
import type { Io } from '../../io/process-io';
import type { AnswerOptions } from '../corpus-options';
import { printAnswer } from '../print-answer';
import { withCorpus } from '../with-corpus';
import {
  choosing,
  readStatisticsOptions,
  type StatisticsCommandOptions,
  type StatisticsQuestion,
} from './read-statistics-options';
import { emptyChart, statisticsChart } from './statistics-chart';
import { byWords, nothingCounted, statisticsNotes } from './statistics-notes';
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
  if (data.reports.counted === 0) {
    await printNothing(data, choosing(options), io);
    return exitCodes.noFacts;
  }
  const tables = statisticsTables(data);
  const heading = `${counted(data.reports.counted, 'annual report')}, one of each company${
    data.unit === 'company' ? '' : ' and fiscal year'
  }${byWords(data)}`;
  const notesOf = (shown: readonly TablePart[]) =>
    statisticsNotes(data, shown, choosesFloat(question));
  const notes = [...notesOf(tables), ...moreNote(question)];
  await printAnswer({ heading, parts: tables, notes, data }, choosing(options), io, {
    csv: statisticsRows(data),
    svg: (selected) =>
      statisticsChart(tables, heading, (drawn) => [...selected, ...notesOf(drawn)]),
  });
  return exitCodes.done;
}

/** Prints a sentence: tables of nothing would fill a screen. */
async function printNothing(data: Statistics, options: AnswerOptions, io: Io): Promise<void> {
  const heading = nothingCounted(data);
  await printAnswer({ heading, parts: [], notes: [], data }, options, io, {
    csv: statisticsRows({ ...data, groups: [] }),
    svg: (selected) => emptyChart(heading, selected),
  });
}

function choosesFloat({ filter }: StatisticsQuestion): boolean {
  const { floatBand = [], minFloat, maxFloat } = filter;
  return floatBand.length > 0 || minFloat !== undefined || maxFloat !== undefined;
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
