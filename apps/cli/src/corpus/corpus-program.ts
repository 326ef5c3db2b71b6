import { type Command, Option } from 'commander';
import { commandHelp } from '../messages/command-help';
import { corpusCommandHelp } from '../messages/corpus-help';
import { addInputs } from '../options/input-options';
import { parseCount } from '../options/lint-options';
import { addQuietOption, type Format } from '../options/output-options';
import { subcommand } from '../subcommand';
import type { Surroundings } from '../surroundings';
import { addAnswerOptions, addCorpusOption, answerFormats, chartFormats } from './corpus-options';
import { addFilterOptions, addList } from './filter-options';

/** Adds `cyd corpus` with its commands. The code of a command is loaded when it runs. */
export function addCorpus(program: Command, surroundings: Surroundings): void {
  const group = subcommand(program, 'corpus', commandHelp.corpus).helpCommand(false);
  addAdd(group, surroundings);
  addRemove(group, surroundings);
  addCheck(group, surroundings);
  addInfo(group, surroundings);
  addSearch(group, surroundings);
  addStats(group, surroundings);
}

function addAdd(group: Command, { io, finish }: Surroundings): void {
  const command = subcommand(group, 'add', corpusCommandHelp.add);
  addInputs(command);
  addCorpusOption(command);
  addAnswerOptions(command);
  command.option('--dry-run', 'say what would be added, and add nothing');
  command.action(async (inputs, options) => {
    const { addFilings } = await import('./add-filings');
    finish(await addFilings(inputs, options, io));
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
  command
    .addOption(new Option('--limit <number>', 'results at most').argParser(parseCount).default(10))
    .addOption(new Option('--offset <number>', 'results to skip').argParser(parseCount).default(0))
    .option('--all', 'print the same passage of each year')
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
  command.addOption(
    new Option('--min-cell <reports>', 'mark rates of fewer reports as weak')
      .argParser(parseCount)
      .default(30),
  );
  addFilterOptions(command);
  command.action(async (options) => {
    const { corpusStatistics } = await import('./statistics/corpus-statistics');
    finish(await corpusStatistics(options, io));
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
