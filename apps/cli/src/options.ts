import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Format } from './format';
import { addSelectionOptions, type SelectionOptions } from './selection';

/** The options that every command with output has, as commander gives them. */
export interface OutputOptions {
  format?: string;
  json?: true;
  output?: string;
  color: 'auto' | 'always' | 'never';
  width?: number;
  quiet?: true;
  progress: boolean;
}

/** The options of commands that read filings. */
export interface InputOptions extends OutputOptions, SelectionOptions {
  stdinFilename: string;
  jobs: number;
  html?: true;
  markdown?: true;
}

export function addOutputOptions(
  command: Command,
  formats: readonly Format[],
  byDefault: Format,
): void {
  const choices = formats.flatMap((format) => (format === 'markdown' ? [format, 'md'] : [format]));
  command
    .addOption(
      new Option('-f, --format <format>', `output format (default: ${byDefault})`).choices(choices),
    )
    .option('-o, --output <file>', 'write to a file; its extension tells the format')
    .option('--width <columns>', 'width of terminal output, at least 40', parseWidth);
  if (formats.includes('json')) {
    command.addOption(new Option('--json', 'the same as --format json').conflicts('format'));
  }
  addMessageOptions(command);
}

/** What is said beside the data, and how. */
export function addMessageOptions(command: Command): void {
  command
    .addOption(
      new Option('--color <when>', 'use colours')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .option('-q, --quiet', 'no messages but errors')
    .option('--no-progress', 'do not show progress');
}

/** The inputs of a command that reads filings, which of these to read, and how. */
export function addInputs(command: Command): void {
  command
    .argument('<input...>', "files, directories, quoted globs, or '-' for standard input")
    .option('--stdin-filename <name>', 'name of what comes on standard input', '-');
  addSelectionOptions(command);
  command.addOption(
    new Option('--jobs <number>', 'how many inputs to read at a time')
      .argParser(parseJobs)
      .default(availableParallelism(), 'number of processors'),
  );
}

function parseJobs(value: string): number {
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 256) return jobs;
  throw new InvalidArgumentError('Expected a whole number from 1 to 256.');
}

function parseWidth(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < 40 || width > 1000) {
    throw new InvalidArgumentError('Expected a whole number from 40 to 1000.');
  }
  return width;
}
