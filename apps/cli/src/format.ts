import { extname } from 'node:path';
import { UsageError } from './errors';
import type { OutputOptions } from './options';

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

const BY_EXTENSION: Readonly<Record<string, Format>> = {
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

/** `--format` or `--json`, else what the output file's extension says, else the default. */
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
  const chosen = BY_EXTENSION[extension];
  if (chosen !== undefined && formats.includes(chosen)) return chosen;
  const known = `--format takes ${formats.join(', ')}`;
  throw new UsageError(`no format of this command goes with '${output}'; ${known}`);
}
