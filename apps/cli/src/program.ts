import { Argument, Command } from 'commander';
import { version } from '../package.json';
import type { ExitCode } from './exit-codes';
import type { Io, TextSink } from './io';
import { addLintOptions, lintFormats } from './lint/options';
import { addInputs, addMessageOptions, addOutputOptions } from './options';

const SCHEMAS = ['filing', 'report', 'comparison', 'lint', 'config'];

export interface Surroundings {
  io: Io;
  /** Takes the exit code of the command that ran. */
  finish: (code: ExitCode) => void;
  /** Writes commander's own texts. */
  say: (sink: TextSink, text: string) => void;
}

/** The command line as a whole. A command's code is loaded when it runs. */
export function createProgram(surroundings: Surroundings): Command {
  const program = root(surroundings);
  addReport(program, surroundings);
  addOpen(program, surroundings);
  addParse(program, surroundings);
  addDiff(program, surroundings);
  addLint(program, surroundings);
  addExplain(program, surroundings);
  addTaxonomy(program, surroundings);
  addSchema(program, surroundings);
  addCompletion(program, surroundings);
  return program;
}

function root({ io, say }: Surroundings): Command {
  const { stdout } = io;
  return new Command('cyd')
    .description('Reads, de-duplicates and reports SEC cybersecurity disclosures (CYD taxonomy).')
    .version(version)
    .helpCommand('help [command]', 'show the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => say(io.stdout, text),
      writeErr: (text) => say(io.stderr, text),
      getOutHelpWidth: () => (stdout.isTTY ? Math.min(stdout.columns ?? 80, 100) : 80),
      getErrHelpWidth: () => 80,
    })
    .showHelpAfterError("Run 'cyd --help' for help.")
    .addHelpText(
      'after',
      `
Exit codes: 0 done, 1 no CYD fact in any input (lint: findings), 2 usage, config
or unreadable input.

Examples:
  cyd report 10-k.htm
  cyd parse 'filings/**/*.htm' --format ndjson > facts.ndjson
  cyd lint draft.htm
  cyd taxonomy "Cybersecurity Risk Role of Management [Text Block]"`,
    );
}

function addReport(program: Command, { io, finish }: Surroundings): void {
  const command = subcommand(program, 'report')
    .summary('show the disclosure of filings, every passage once')
    .description('Shows flags, de-duplicated passages, duplication and diagnostics of filings.');
  addInputs(command);
  addOutputOptions(command, ['terminal', 'markdown', 'html', 'json', 'ndjson', 'csv'], 'terminal');
  addMarkupOptions(command);
  examples(command, [
    'cyd report 10-k.htm',
    'cyd report 10-k.htm -o memo.md',
    'cyd report 10-k.htm -o report.html',
    'cyd report filings/',
    'cyd report 2025q1_notes.zip --cik 1234567',
  ]);
  command.action(async (inputs, options) => {
    const { report } = await import('./commands/report');
    finish(await report(inputs, options, io));
  });
}

function addOpen(program: Command, { io, finish }: Surroundings): void {
  const command = subcommand(program, 'open')
    .summary('show the report of filings in the browser')
    .description(
      'Writes the report as one HTML file, prints its path and opens it in the browser.',
    );
  addInputs(command);
  command.option('-o, --output <file>', 'where to write it; default: a temporary file');
  addMessageOptions(command);
  examples(command, ['cyd open 10-k.htm', 'cyd open filings/ -o disclosures.html']);
  command.action(async (inputs, options) => {
    const { openReport } = await import('./commands/open');
    finish(await openReport(inputs, options, io));
  });
}

function addParse(program: Command, { io, finish }: Surroundings): void {
  const command = subcommand(program, 'parse')
    .summary('print the facts of filings as JSON or CSV')
    .description('Prints what filings tag with the CYD taxonomy, and the diagnostics of reading.');
  addInputs(command);
  addOutputOptions(command, ['json', 'ndjson', 'csv', 'terminal'], 'json');
  addMarkupOptions(command);
  examples(command, [
    'cyd parse 10-k.htm > facts.json',
    "cyd parse 'filings/**/*.htm' -f ndjson -o facts.ndjson",
    'cyd parse 2025q1_notes.zip --form 10-K,20-F -o facts.csv',
    'cat page.txt | cyd parse - --stdin-filename R7.txt',
  ]);
  command.action(async (inputs, options) => {
    const { parseFilings } = await import('./commands/parse');
    finish(await parseFilings(inputs, options, io));
  });
}

function addDiff(program: Command, { io, finish }: Surroundings): void {
  const command = subcommand(program, 'diff')
    .summary('tell what changed between two filings')
    .description('Tells which flags, concepts and sentences changed from one filing to the next.')
    .argument('<old>', "the earlier filing: a file, a directory, '-', or FILE#WHICH")
    .argument('<new>', 'the later filing')
    .option('--summary', 'numbers and flags only')
    .option('--stdin-filename <name>', 'name of what comes on standard input', '-');
  addOutputOptions(command, ['terminal', 'markdown', 'html', 'json'], 'terminal');
  command.addHelpText(
    'after',
    `
FILE#WHICH is a filing of an archive or a data set: WHICH is an accession number, a CIK, a fiscal
year (FY2025) or a form (10-K), or several of these with commas between.

Exit codes: 0 no difference, 1 the filings differ or have no CYD fact, 2 usage or
unreadable input.`,
  );
  examples(command, [
    'cyd diff 10-k-2024.htm 10-k-2025.htm',
    'cyd diff 10-k-2024.htm 10-k-2025.htm -o changes.md',
    'cyd diff 10-k-2024.htm 10-k-2025.htm -o changes.html',
    'cyd diff 2025q1_notes.zip#1234567 2026q1_notes.zip#1234567 --summary',
  ]);
  command.action(async (old, current, options) => {
    const { diff } = await import('./commands/diff');
    finish(await diff(old, current, options, io));
  });
}

function addLint(program: Command, { io, finish }: Surroundings): void {
  const command = subcommand(program, 'lint')
    .summary('say what filings tell against themselves and the rules')
    .description(
      'Looks for contradictions, omissions and defects. Exit code 1 for findings at the level of --severity, 2 for a config or input that cannot be read.',
    );
  addInputs(command);
  addLintOptions(command);
  addOutputOptions(command, lintFormats, 'terminal');
  examples(command, [
    'cyd lint 10-k.htm',
    'cyd lint drafts/ --severity warning -f sarif -o findings.sarif',
    'cyd lint drafts/ -o findings.html',
    'cyd lint 10-k-2025.htm --prior 10-k-2024.htm',
    'cyd lint 10-k.htm --baseline known.json --update-baseline',
  ]);
  command.action(async (inputs, options) => {
    const { lintFilings } = await import('./commands/lint');
    finish(await lintFilings(inputs, options, io));
  });
}

function addExplain(program: Command, { io, finish }: Surroundings): void {
  const command = subcommand(program, 'explain')
    .summary('explain a rule or a diagnostic')
    .description(
      'Shows the page of a rule or of a code that a reader or a comparison reports; without a name, all.',
    )
    .argument('[rule]', 'id or number of a rule, or a code');
  addOutputOptions(command, ['terminal', 'markdown'], 'terminal');
  examples(command, ['cyd explain C02', 'cyd explain continuation-missing', 'cyd explain']);
  command.action(async (name, options) => {
    const { explain } = await import('./commands/explain');
    finish(await explain(name, options, io));
  });
}

function addTaxonomy(program: Command, { io, finish }: Surroundings): void {
  const command = subcommand(program, 'taxonomy')
    .summary('look up an element of the CYD taxonomy')
    .description('Lists the elements of the CYD taxonomy, or shows one of them.')
    .argument('[concept]', 'local name or label of an element');
  addOutputOptions(command, ['terminal', 'json', 'ndjson'], 'terminal');
  examples(command, ['cyd taxonomy', 'cyd taxonomy CybersecurityRiskRoleOfManagementTextBlock']);
  command.action(async (concept, options) => {
    const { taxonomy } = await import('./commands/taxonomy');
    finish(await taxonomy(concept, options, io));
  });
}

function addSchema(program: Command, { io, finish }: Surroundings): void {
  subcommand(program, 'schema')
    .summary('print the JSON Schema of an output')
    .description(
      'Prints the JSON Schema (draft 2020-12) of what a command prints, or of the config.',
    )
    .addArgument(new Argument('<name>', 'which schema').choices(SCHEMAS))
    .option('-o, --output <file>', 'write to a file')
    .action(async (name, options) => {
      const { schema } = await import('./commands/schema');
      finish(await schema(name, options, io));
    });
}

function addCompletion(program: Command, { io, finish }: Surroundings): void {
  const command = subcommand(program, 'completion')
    .summary('print a completion script for a shell')
    .description('Prints a script that completes commands, options and values in a shell.')
    .addArgument(
      new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish', 'powershell']),
    );
  examples(command, ['source <(cyd completion bash)', 'cyd completion zsh > ~/.zfunc/_cyd']);
  command.action(async (shell) => {
    const { completion } = await import('./commands/completion');
    finish(await completion(shell, program, io));
  });
}

function subcommand(program: Command, name: string): Command {
  return program.command(name).showHelpAfterError(`Run 'cyd ${name} --help' for help.`);
}

function addMarkupOptions(command: Command): void {
  command
    .option('--html', 'JSON: include the markup of text blocks')
    .option('--markdown', 'JSON: include the Markdown of text blocks');
}

function examples(command: Command, lines: readonly string[]): void {
  command.addHelpText('after', `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}
