import { type Command, Option } from 'commander';
import { commandHelp } from '../messages/command-help';
import { corpusCommandHelp } from '../messages/corpus-help';
import { onInputs } from '../on-inputs';
import { addCount } from '../options/count-option';
import { addFetchInputs } from '../options/fetch-input-options';
import { addExcludeOption, addInputs, addSizeOption } from '../options/input-options';
import { addQuietOption, type Format } from '../options/output-options';
import { addRedisOption } from '../queue/redis-option';
import { subcommand } from '../subcommand';
import type { Surroundings } from '../surroundings';
import {
  addAnswerOptions,
  addCorpusOption,
  answerFormats,
  chartFormats,
  rowFormats,
} from './corpus-options';
import { addFilterOptions, addList } from './filter-options';
import { parseYear } from './parse-year';

/** Adds `cyd corpus` with its commands. The code of a command is loaded when it runs. */
export function addCorpus(program: Command, surroundings: Surroundings): void {
  const group = subcommand(program, 'corpus', commandHelp.corpus).helpCommand(false);
  addAdd(group, surroundings);
  addEnqueue(group, surroundings);
  addRemove(group, surroundings);
  addCheck(group, surroundings);
  addInfo(group, surroundings);
  addSearch(group, surroundings);
  addStats(group, surroundings);
  addProvenance(group, surroundings);
  addBoilerplate(group, surroundings);
  addPeers(group, surroundings);
  addTrends(group, surroundings);
  addIncidents(group, surroundings);
  addSql(group, surroundings);
  addExport(group, surroundings);
}

function addAdd(group: Command, surroundings: Surroundings): void {
  const command = subcommand(group, 'add', corpusCommandHelp.add);
  addInputs(command);
  addCorpusOption(command);
  addAnswerOptions(command);
  command
    .option('--dry-run', 'say what would be added, and add nothing')
    .option('--inputs <folder>', 'folder that parts name inputs from (default: working directory)');
  onInputs(command, surroundings, async () => (await import('./add-filings')).addFilings);
}

function addEnqueue(group: Command, { io, finish }: Surroundings): void {
  const command = subcommand(group, 'enqueue', corpusCommandHelp.enqueue).argument(
    '[input...]',
    'files, directories, quoted globs',
  );
  addRedisOption(command);
  command
    .option('--list <file>', "file with one input a line; '-' reads standard input")
    .option('--inputs <folder>', 'folder that all inputs are in (default: working directory)')
    .option('--into <folder>', 'folder of the parts: leave out what it has');
  addExcludeOption(command);
  addSizeOption(command);
  addAnswerOptions(command);
  addQuietOption(command);
  command.option('--no-progress', 'hide the progress line');
  command.action(async (inputs, options) => {
    const { enqueueFilings } = await import('./enqueue/enqueue-filings');
    finish(await enqueueFilings(inputs, options, io));
  });
}

function addRemove(group: Command, { io, finish }: Surroundings): void {
  const command = question(group, 'remove').argument('[filing...]', 'accession numbers');
  addFilterOptions(command);
  command.option('--dry-run', 'say what would be removed, and remove nothing');
  command.action(async (named, options) => {
    const { removeFilings } = await import('./remove-filings');
    finish(await removeFilings(named, options, io));
  });
}

function addCheck(group: Command, { io, finish }: Surroundings): void {
  question(group, 'check').action(async (options) => {
    const { checkCorpus } = await import('./check-corpus');
    finish(await checkCorpus(options, io));
  });
}

function addInfo(group: Command, { io, finish }: Surroundings): void {
  question(group, 'info').action(async (options) => {
    const { corpusInfo } = await import('./corpus-info');
    finish(await corpusInfo(options, io));
  });
}

function addSearch(group: Command, { io, finish }: Surroundings): void {
  const command = question(group, 'search').argument('<query...>', 'words and phrases to find');
  addFilterOptions(command);
  addList(command, '--concept <name>', 'only passages on these subjects');
  addCount(command, {
    flags: '--limit <number>',
    description: 'results at most',
    byDefault: 10,
    least: 0,
  });
  addCount(command, {
    flags: '--offset <number>',
    description: 'results to skip',
    byDefault: 0,
    least: 0,
  });
  command
    .option('--exact', 'only words as typed, in any case; not with other endings')
    .option('--all', 'print every passage, also if it is repeated')
    .option('--full', 'print long passages whole')
    .action(async (words, options) => {
      const { searchPassages } = await import('./search-passages');
      finish(await searchPassages(words, options, io));
    });
}

function addStats(group: Command, { io, finish }: Surroundings): void {
  const command = question(group, 'stats', chartFormats);
  addList(
    command,
    '--by <dimensions>',
    'group by fiscal-year, form, sic-division, float, state',
    'no groups',
  );
  addList(
    command,
    '--measure <measures>',
    'flags, concepts, length, redundancy, findings',
    'all; of groups, flags',
  );
  addList(command, '--concept <name>', 'show these text blocks only');
  addCount(command, {
    flags: '--min-cell <reports>',
    description: 'mark rates of fewer reports as weak',
    byDefault: 30,
    least: 0,
  });
  addFilterOptions(command);
  command.action(async (options) => {
    const { corpusStatistics } = await import('./statistics/corpus-statistics');
    finish(await corpusStatistics(options, io));
  });
}

function addProvenance(group: Command, { io, finish }: Surroundings): void {
  const command = question(group, 'provenance').argument(
    '<sentence...>',
    "one or more sentences, each in quotes; '-' reads standard input",
  );
  addFilterOptions(command);
  addCount(command, {
    flags: '--limit <number>',
    description: 'most similar sentences to print',
    byDefault: 5,
  });
  command.action(async (sentences, options) => {
    const { showProvenance } = await import('./show-provenance');
    finish(await showProvenance(sentences, options, io));
  });
}

function addBoilerplate(group: Command, { io, finish }: Surroundings): void {
  const command = comparison(group, 'boilerplate');
  command.action(async (filing, options) => {
    const { showBoilerplate } = await import('./show-boilerplate');
    finish(await showBoilerplate(filing, options, io));
  });
}

function addPeers(group: Command, { io, finish }: Surroundings): void {
  const command = comparison(group, 'peers');
  addCount(command, {
    flags: '--limit <number>',
    description: 'similar filings, phrases and sentences to print',
    byDefault: 5,
  });
  command.action(async (filing, options) => {
    const { showPeers } = await import('./show-peers');
    finish(await showPeers(filing, options, io));
  });
}

function addTrends(group: Command, { io, finish }: Surroundings): void {
  const command = question(group, 'trends').argument(
    '[term...]',
    'words or phrases to follow, each in quotes (default: those that changed the most)',
  );
  addFilterOptions(command);
  command
    .addOption(new Option('--from <year>', 'earlier fiscal year').argParser(parseYear))
    .addOption(new Option('--to <year>', 'later fiscal year').argParser(parseYear))
    .addOption(
      new Option('--panel <which>', 'companies with a report for both years, or all')
        .choices(['both', 'all'])
        .default('both'),
    );
  addCount(command, {
    flags: '--limit <number>',
    description: 'most phrases, and most words, that rose or fell',
    byDefault: 10,
  });
  command.action(async (terms, options) => {
    const { showTrends } = await import('./show-trends');
    finish(await showTrends(terms, options, io));
  });
}

/** Adds a command that compares a filing with those of other companies. */
function comparison(group: Command, name: 'boilerplate' | 'peers'): Command {
  const command = question(group, name).argument(
    '<filing>',
    "an accession number, a CIK or a company, for its latest annual report; or the file of a draft, or '-'",
  );
  addFetchInputs(command);
  addFilterOptions(command);
  addSizeOption(command);
  addCount(command, {
    flags: '--companies <number>',
    description: 'other companies that make a sentence boilerplate',
    byDefault: 10,
  });
  return command;
}

function addIncidents(group: Command, { io, finish }: Surroundings): void {
  const command = question(group, 'incidents');
  addFilterOptions(command);
  command.addOption(new Option('--summary', 'print the table only').conflicts('full'));
  command.option('--full', 'print all words of the reports');
  command.action(async (options) => {
    const { showIncidents } = await import('./show-incidents');
    finish(await showIncidents(options, io));
  });
}

function addSql(group: Command, { io, finish }: Surroundings): void {
  const command = question(group, 'sql', rowFormats)
    .argument('[statement]', "a statement, or '-'")
    .option('--schema', 'print the tables and examples');
  addCount(command, {
    flags: '--limit <number>',
    description: 'rows at most',
    byDefault: 100_000,
    least: 0,
  });
  addCount(command, { flags: '--timeout <seconds>', description: 'time at most', byDefault: 60 });
  command.action(async (statement, options) => {
    const { runSql, showSchema } = await import('./run-sql');
    const isAsked = statement === undefined || options.schema === true;
    finish(await (isAsked ? showSchema(options, io) : runSql(statement, options, io)));
  });
}

function addExport(group: Command, { io, finish }: Surroundings): void {
  const command = question(group, 'export')
    .option('--parquet <folder>', 'write Parquet to a folder')
    .option('--csv <folder>', 'write CSV to a folder')
    .option('--ndjson <folder>', 'write NDJSON to a folder');
  addList(command, '--tables <name>', 'only these tables');
  addFilterOptions(command);
  command.action(async (options) => {
    const { exportTables } = await import('./export-tables');
    finish(await exportTables(options, io));
  });
}

/** Adds a command that answers a question. */
function question(
  group: Command,
  name: keyof typeof corpusCommandHelp,
  formats: readonly Format[] = answerFormats,
): Command {
  const command = subcommand(group, name, corpusCommandHelp[name]);
  addCorpusOption(command);
  addAnswerOptions(command, formats);
  addQuietOption(command);
  return command;
}
