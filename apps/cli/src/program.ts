import { onOneLine } from '@cydkit/reporters/text';
import { Argument, Command } from 'commander';
import { version } from '../package.json';
import { addCorpus } from './corpus/corpus-program';
import { addFetchOptions } from './fetch/fetch-options';
import { commandHelp, programHelp } from './messages/command-help';
import { onInputs } from './on-inputs';
import { addFetchInputs } from './options/fetch-input-options';
import {
  addInputs,
  addMarkupOptions,
  addSizeOption,
  addStdinOption,
} from './options/input-options';
import { addLintOptions, type LintCommandOptions, lintFormats } from './options/lint-options';
import {
  addColorOption,
  addOutputFile,
  addOutputOptions,
  addQuietOption,
} from './options/output-options';
import { addNotes, subcommand } from './subcommand';
import type { Surroundings } from './surroundings';
import { addWorker } from './worker/worker-program';

/** Returns the whole command line. The code of a command is loaded when it runs. */
export function createProgram(surroundings: Surroundings): Command {
  const program = root(surroundings);
  addFetch(program, surroundings);
  addReport(program, surroundings);
  addOpen(program, surroundings);
  addParse(program, surroundings);
  addDiff(program, surroundings);
  addLint(program, surroundings);
  addInit(program, surroundings);
  addExplain(program, surroundings);
  addTaxonomy(program, surroundings);
  addCorpus(program, surroundings);
  addWorker(program, surroundings);
  addSchema(program, surroundings);
  addCompletion(program, surroundings);
  return program;
}

function root({ io, print }: Surroundings): Command {
  const { stdout } = io;
  const program = new Command('cyd')
    .description(programHelp.description)
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => print(io.stdout, text),
      writeErr: (text) => print(io.stderr, text),
      outputError: (text, write) =>
        write(`${onOneLine(capitalized(inPlainWords(text.trimEnd())))}\n`),
      getOutHelpWidth: () => (stdout.isTTY ? Math.min(stdout.columns ?? 80, 100) : 80),
      getErrHelpWidth: () => 80,
    })
    .showHelpAfterError("Run 'cyd --help' for help.");
  addNotes(program, programHelp);
  return program;
}

/** commander: “command-argument value 'x' is invalid for argument 'name'. Allowed choices are a, b.” */
function inPlainWords(text: string): string {
  return text.replace(
    /^error: command-argument value '(.*)' is invalid for argument '(\w+)'\. Allowed choices are /su,
    "error: '$1' is not a possible <$2>. Choose one of ",
  );
}

function addFetch(program: Command, { io, finish }: Surroundings): void {
  const command = subcommand(program, 'fetch', commandHelp.fetch);
  addFetchOptions(command);
  command.action(async (what, options) => {
    const { fetch } = await import('./fetch/fetch');
    finish(await fetch(what, options, io));
  });
}

function addReport(program: Command, surroundings: Surroundings): void {
  const command = subcommand(program, 'report', commandHelp.report);
  addInputs(command);
  addOutputOptions(command, ['terminal', 'markdown', 'html', 'json', 'ndjson', 'csv'], 'terminal');
  addMarkupOptions(command);
  command.option('--table', 'print a row for each filing: flags, counts and findings, as csv');
  onInputs(command, surroundings, async () => (await import('./commands/report')).report);
}

function addOpen(program: Command, surroundings: Surroundings): void {
  const command = subcommand(program, 'open', commandHelp.open);
  addInputs(command);
  addOutputFile(command, 'file to write', 'a temporary file');
  addColorOption(command);
  onInputs(command, surroundings, async () => (await import('./commands/open')).openReport);
}

function addParse(program: Command, surroundings: Surroundings): void {
  const command = subcommand(program, 'parse', commandHelp.parse);
  addInputs(command);
  addOutputOptions(command, ['json', 'ndjson', 'csv', 'terminal'], 'json');
  addMarkupOptions(command);
  onInputs(command, surroundings, async () => (await import('./commands/parse')).parseFilings);
}

function addDiff(program: Command, { io, finish }: Surroundings): void {
  const command = subcommand(program, 'diff', commandHelp.diff)
    .argument('<old>', "the earlier filing: a file, a directory, '-', or FILE#WHICH")
    .argument('<new>', 'the later filing')
    .option('--summary', 'print numbers and flags only')
    .option('--ignore-uncompared', 'exit with 0 even if not everything could be compared');
  addStdinOption(command);
  addFetchInputs(command);
  addSizeOption(command);
  addQuietOption(command);
  addOutputOptions(command, ['terminal', 'markdown', 'html', 'json'], 'terminal');
  command.action(async (old, current, options) => {
    const { diff } = await import('./commands/diff');
    finish(await diff(old, current, options, io));
  });
}

function addLint(program: Command, surroundings: Surroundings): void {
  const command = subcommand(program, 'lint', commandHelp.lint);
  addInputs(command);
  addLintOptions(command);
  addOutputOptions(command, lintFormats, 'terminal');
  onInputs<LintCommandOptions>(command, surroundings, async () => {
    const { lintFilings, showConfig } = await import('./commands/lint');
    return async (inputs, options, io) =>
      await (options.showConfig ? showConfig(options, io) : lintFilings(inputs, options, io));
  });
}

function addInit(program: Command, { io, finish }: Surroundings): void {
  subcommand(program, 'init', commandHelp.init).action(async () => {
    const { init } = await import('./commands/init');
    finish(await init(io));
  });
}

function addExplain(program: Command, { io, finish }: Surroundings): void {
  const command = subcommand(program, 'explain', commandHelp.explain).argument(
    '[rule]',
    'id or number of a rule, or a diagnostic code',
  );
  addOutputOptions(command, ['terminal', 'markdown'], 'terminal');
  command.action(async (name, options) => {
    const { explain } = await import('./commands/explain');
    finish(await explain(name, options, io));
  });
}

function addTaxonomy(program: Command, { io, finish }: Surroundings): void {
  const command = subcommand(program, 'taxonomy', commandHelp.taxonomy).argument(
    '[concept]',
    'name or label of a concept',
  );
  addQuietOption(command);
  addOutputOptions(command, ['terminal', 'json', 'ndjson'], 'terminal');
  command.action(async (concept, options) => {
    const { taxonomy } = await import('./commands/taxonomy');
    finish(await taxonomy(concept, options, io));
  });
}

function addSchema(program: Command, { io, finish }: Surroundings): void {
  const schemas = ['filing', 'report', 'comparison', 'lint', 'config'];
  const command = subcommand(program, 'schema', commandHelp.schema);
  addOutputFile(command, 'write to a file', 'standard output');
  command
    .addArgument(new Argument('<name>', 'which schema').choices(schemas))
    .action(async (name, options) => {
      const { schema } = await import('./commands/schema');
      finish(await schema(name, options, io));
    });
}

function addCompletion(program: Command, { io, finish }: Surroundings): void {
  const shells = ['bash', 'zsh', 'fish', 'powershell'];
  subcommand(program, 'completion', commandHelp.completion)
    .addArgument(new Argument('<shell>', 'which shell').choices(shells))
    .action(async (shell) => {
      const { completion } = await import('./commands/completion');
      finish(await completion(shell, program, io));
    });
}

/** commander starts its messages with a small letter, ours start with a capital. */
function capitalized(text: string): string {
  return text.replace(
    /^error: [a-z]/,
    (start) => start.slice(0, -1) + start.slice(-1).toUpperCase(),
  );
}
