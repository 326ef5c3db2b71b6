import type { Command } from 'commander';
import type { Io } from '../io/process-io';
import { addOutputOptions, type Format, type OutputOptions } from '../options/output-options';

/** The option that names the corpus. */
export interface CorpusOptions {
  corpus?: string;
}

/** The options of a command that answers a question. */
export interface AnswerOptions extends CorpusOptions, OutputOptions {}

/** The formats of answers. */
export const answerFormats: readonly Format[] = ['terminal', 'markdown', 'json', 'csv'];

/** The formats of answers that have a chart. */
export const chartFormats: readonly Format[] = [...answerFormats, 'svg'];

/** The formats of answers that are rows. */
export const rowFormats: readonly Format[] = [...answerFormats, 'ndjson'];

/** Adds the option that names the corpus. */
export function addCorpusOption(command: Command): void {
  command.option('--corpus <folder>', 'folder of the corpus (default: $CYD_CORPUS or cyd-corpus)');
}

/** Adds the options on the format and place of an answer. */
export function addAnswerOptions(
  command: Command,
  formats: readonly Format[] = answerFormats,
): void {
  addOutputOptions(command, formats, 'terminal');
}

/** Returns the folder of the corpus, as it is to be shown. */
export function corpusFolder({ corpus }: CorpusOptions, { env }: Pick<Io, 'env'>): string {
  return corpus ?? (env['CYD_CORPUS'] || 'cyd-corpus');
}
