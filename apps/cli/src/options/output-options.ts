import { extname } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';

/** The options on messages and their look. */
export interface MessageOptions {
  color: 'auto' | 'always' | 'never';
  quiet?: true;
  progress?: boolean;
  debug?: true;
}

/** The options of every command with output, as commander gives them. */
export interface OutputOptions extends MessageOptions {
  format?: string;
  json?: true;
  /** The files of `-o`, `-` for standard output; empty if there are none. */
  output: string[];
  width?: number;
  html?: true;
  markdown?: true;
}

/** A format that some command prints. */
export type Format =
  | 'terminal'
  | 'full'
  | 'markdown'
  | 'json'
  | 'ndjson'
  | 'csv'
  | 'html'
  | 'svg'
  | 'sarif'
  | 'github'
  | 'junit';

/** One output of a run. */
export interface Target {
  /** As it was given; `-` for standard output. */
  file: string;
  format: Format;
}

const byExtension: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.svg': 'svg',
  '.sarif': 'sarif',
  '.xml': 'junit',
  '.txt': 'terminal',
};

/** Options that act on some formats only. */
const formatsOf = {
  width: ['terminal', 'full'],
  html: ['json', 'ndjson'],
  markdown: ['json', 'ndjson'],
} as const satisfies Partial<Record<keyof OutputOptions, readonly Format[]>>;

/** Adds the options that choose the format, place and look of the output. */
export function addOutputOptions(
  command: Command,
  formats: readonly Format[],
  byDefault: Format,
): void {
  const choices = formats.flatMap((format) => (format === 'markdown' ? [format, 'md'] : [format]));
  command.addOption(
    new Option('-f, --format <format>', `output format (default: ${byDefault})`).choices(choices),
  );
  addOutputFile(command, 'write to a file; its extension sets the format', 'standard output');
  command.option('--width <columns>', 'width of terminal output, at least 40', parseWidth);
  if (formats.includes('json')) {
    command.addOption(new Option('--json', 'same as --format json').conflicts('format'));
  }
  addColorOption(command);
}

/** Adds `-o`, which may be given several times; `byDefault` says what happens without. */
export function addOutputFile(command: Command, description: string, byDefault: string): void {
  const collect = (file: string, before: string[]): string[] => [...before, file];
  command.addOption(
    new Option('-o, --output <file>', description).argParser(collect).default([], byDefault),
  );
}

/** Adds the option on colors. */
export function addColorOption(command: Command): void {
  command.addOption(
    new Option('--color <when>', 'when to use color')
      .choices(['auto', 'always', 'never'])
      .default('auto'),
  );
}

/** Adds the option for those who look for a fault in `cyd` itself. */
export function addDebugOption(command: Command): void {
  command.option('--debug', 'print what is read as what, and where an internal error is');
}

/** Adds the option that leaves only errors. */
export function addQuietOption(command: Command): void {
  command.option('-q, --quiet', 'print no messages but errors');
}

/**
 * Chooses the outputs and their formats. With one output, `--format` or `--json` decides, else the
 * extension of the file, else the default; with several, the extension decides.
 *
 * @throws UsageError if there is no such format, or an option acts on none of them
 */
export function chooseTargets(
  options: Pick<OutputOptions, 'format' | 'json' | 'output' | keyof typeof formatsOf>,
  formats: readonly Format[],
  byDefault: Format,
): Target[] {
  const files = options.output.length === 0 ? ['-'] : options.output;
  const repeated = files.find((file, index) => files.indexOf(file) !== index);
  if (repeated !== undefined) throw new UsageError(messages.outputRepeated({ file: repeated }));

  const asked = askedFormat(options);
  if (asked !== null && !formats.includes(asked)) {
    throw new UsageError(messages.formatUnavailable({ format: asked, formats }));
  }
  const targets = files.map((file): Target => {
    const byName = file === '-' ? null : formatByName(file, formats);
    const decides = files.length === 1 || byName === null || byName === 'unknown';
    if (asked !== null && decides) return { file, format: asked };
    if (byName === 'unknown') throw new UsageError(messages.formatUnknown({ file, formats }));
    return { file, format: byName ?? byDefault };
  });
  const isUsed = (wanted: readonly Format[]): boolean =>
    targets.some(({ format }) => wanted.includes(format));
  if (asked !== null && !isUsed([asked])) {
    throw new UsageError(messages.formatUnused({ format: asked }));
  }
  for (const [name, wanted] of Object.entries(formatsOf)) {
    const isGiven = options[name as keyof typeof formatsOf] !== undefined;
    if (isGiven && !isUsed(wanted)) {
      const useful = formats.filter((format) => wanted.some((each) => each === format));
      throw new UsageError(messages.optionUnused({ option: `--${name}`, formats: useful }));
    }
  }
  return targets;
}

function askedFormat({ format, json }: Pick<OutputOptions, 'format' | 'json'>): Format | null {
  if (json) return 'json';
  if (format === undefined) return null;
  return format === 'md' ? 'markdown' : (format as Format);
}

/** Returns `null` for a name without an extension, `unknown` for one that this command does not know. */
function formatByName(file: string, formats: readonly Format[]): Format | 'unknown' | null {
  const extension = extname(file).toLowerCase();
  if (extension === '') return null;
  const format = byExtension[extension];
  return format !== undefined && formats.includes(format) ? format : 'unknown';
}

function parseWidth(value: string): number {
  const width = Number(value);
  if (Number.isInteger(width) && width >= 40 && width <= 1000) return width;
  throw new InvalidArgumentError(messages.widthInvalid());
}
