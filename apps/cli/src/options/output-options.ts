import { extname } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';

/** The options of every command with output, as commander gives them. */
export interface OutputOptions {
  format?: string;
  json?: true;
  output?: string;
  color: 'auto' | 'always' | 'never';
  width?: number;
  quiet?: true;
  progress: boolean;
}

/** A format that some command prints. */
export type Format =
  | 'terminal'
  | 'markdown'
  | 'json'
  | 'ndjson'
  | 'csv'
  | 'html'
  | 'sarif'
  | 'github'
  | 'junit';

const byExtension: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.sarif': 'sarif',
  '.xml': 'junit',
  '.txt': 'terminal',
};

/** Adds the options that choose the format, place and look of the output. */
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
    .option('-o, --output <file>', 'write to a file; its extension sets the format')
    .option('--width <columns>', 'width of terminal output, at least 40', parseWidth);
  if (formats.includes('json')) {
    command.addOption(new Option('--json', 'same as --format json').conflicts('format'));
  }
  addMessageOptions(command);
}

/** Adds the options on messages and their look. */
export function addMessageOptions(command: Command): void {
  command
    .addOption(
      new Option('--color <when>', 'when to use color')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .option('-q, --quiet', 'print no messages but errors')
    .option('--no-progress', 'hide the progress line');
}

/** Chooses the format by `--format` or `--json`, else the extension of the output file, else the default. */
export function chooseFormat(
  { format, json, output }: Pick<OutputOptions, 'format' | 'json' | 'output'>,
  formats: readonly Format[],
  byDefault: Format,
): Format {
  if (json) return 'json';
  if (format !== undefined) return format === 'md' ? 'markdown' : (format as Format);
  if (output === undefined) return byDefault;

  const extension = extname(output).toLowerCase();
  if (extension === '') return byDefault;
  const chosen = byExtension[extension];
  if (chosen !== undefined && formats.includes(chosen)) return chosen;
  throw new UsageError(messages.formatUnknown({ file: output, formats }));
}

function parseWidth(value: string): number {
  const width = Number(value);
  if (Number.isInteger(width) && width >= 40 && width <= 1000) return width;
  throw new InvalidArgumentError(messages.widthInvalid());
}
