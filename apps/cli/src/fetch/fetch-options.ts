import { type Command, Option } from 'commander';
import { addAnswerOptions, addCorpusOption, type CorpusOptions } from '../corpus/corpus-options';
import { addList } from '../corpus/filter-options';
import { addCount } from '../options/count-option';
import { addOfflineOption } from '../options/fetch-input-options';
import { addDebugOption, addQuietOption, type OutputOptions } from '../options/output-options';

/** The options of `cyd fetch`, as they were given; `read-requests.ts` reads them. */
export interface FetchCommandOptions extends CorpusOptions, OutputOptions {
  form: string[];
  latest?: number;
  since?: string;
  until?: string;
  item: string[];
  cik: string[];
  notes: string[];
  /** A folder. */
  into: string;
  add?: true;
  check?: true;
  dryRun?: true;
  offline?: true;
}

/** Adds the arguments and options of `cyd fetch`. */
export function addFetchOptions(command: Command): void {
  command.argument(
    '[what...]',
    "tickers, CIKs, accession numbers, addresses of EDGAR, or '-' for a list of them",
  );
  addList(command, '--form <type>', 'only these forms; 10-K excludes 10-K/A', 'annual reports');
  addCount(command, { flags: '--latest <number>', description: 'this number of the latest ones' });
  command
    .option('--since <date>', 'filed on this day or later, as 2026-01-01')
    .option('--until <date>', 'filed on this day or earlier');
  addList(command, '--item <number>', 'only current reports with these items, as 1.05');
  addList(command, '--cik <number>', 'companies, by their CIKs', 'none');
  addList(command, '--notes <name>', 'notes data sets: 2025, 2025q1 or 2025_04', 'none');
  command
    .option('--into <folder>', 'folder to write to', 'cyd-filings')
    .option('--add', 'add what is there to the corpus')
    .addOption(
      new Option('--check', "compare the corpus with EDGAR's index, and fetch nothing").conflicts([
        'add',
        'dryRun',
        'item',
        'latest',
        'notes',
      ]),
    );
  addCorpusOption(command);
  command.option('--dry-run', 'list what would be fetched, and download nothing');
  addOfflineOption(command);
  addAnswerOptions(command);
  addQuietOption(command);
  command.option('--no-progress', 'hide the progress line');
  addDebugOption(command);
}
