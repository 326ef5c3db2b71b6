import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Format } from './format';

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
export interface InputOptions extends OutputOptions {
  stdinFilename: string;
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
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
    .option('-o, --output <file>', 'write to a file; its extension tells the format')
    .addOption(
      new Option('--color <when>', 'use colours')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .option('--width <columns>', 'width of terminal output, at least 40', parseWidth)
    .option('-q, --quiet', 'no messages but errors')
    .option('--no-progress', 'do not show progress');
}

function parseWidth(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < 40 || width > 1000) {
    throw new InvalidArgumentError('Expected a whole number from 40 to 1000.');
  }
  return width;
}
