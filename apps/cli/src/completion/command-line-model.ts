import { rules } from '@cydkit/lint';
import { diagnosticCodes } from '@cydkit/parser';
import { concepts } from '@cydkit/taxonomy';
import type { Argument, Command, Option } from 'commander';

/** What a shell may offer in a place: words, file names, or nothing. */
export type Values = readonly string[] | 'files' | 'none';

/** An option of a command. */
export interface OptionModel {
  /** `-f`, `--format`. */
  names: string[];
  description: string;
  /** The values it takes; `null` if it takes none. */
  values: Values | null;
}

/** A command with its options and arguments. */
export interface CommandModel {
  name: string;
  description: string;
  options: OptionModel[];
  /** What its arguments may be. */
  values: Values;
}

/** The whole command line. */
export interface ProgramModel {
  name: string;
  options: OptionModel[];
  commands: CommandModel[];
}

/** Describes the command line for the completion scripts. */
export function describeProgram(program: Command): ProgramModel {
  return {
    name: program.name(),
    options: optionsOf(program),
    commands: program.commands.map((command) => ({
      name: command.name(),
      description: command.summary() || command.description(),
      options: optionsWithin(command),
      values:
        command.commands.length > 0
          ? command.commands.map((inner) => inner.name())
          : argumentValues(command.registeredArguments[0]),
    })),
  };
}

/** The options of a command and of the commands in it, each once. */
function optionsWithin(command: Command): OptionModel[] {
  const options = [command, ...command.commands].flatMap(optionsOf);
  return [...new Map(options.map((option) => [option.names.join(' '), option])).values()];
}

function optionsOf(command: Command): OptionModel[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      names: [option.short, option.long].filter((name) => name != null),
      description: option.description,
      values: option.required || option.optional ? optionValues(option) : null,
    }));
}

/** Options that take a file name. */
const fileOptions: ReadonlySet<string> = new Set(['--output', '--config', '--baseline', '--prior']);

function optionValues({ argChoices, long }: Option): Values {
  return argChoices ?? (fileOptions.has(long ?? '') ? 'files' : 'none');
}

/** Known values of arguments, by the name of the argument. */
const known: Readonly<Record<string, readonly string[]>> = {
  concept: concepts.map(({ name }) => name),
  rule: [...new Set([...rules.map(({ id }) => id), ...Object.keys(diagnosticCodes)])],
};

function argumentValues(argument: Argument | undefined): Values {
  if (argument === undefined) return 'none';
  return argument.argChoices ?? known[argument.name()] ?? 'files';
}
