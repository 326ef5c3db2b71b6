import { rules } from '@cydkit/lint';
import { diagnosticCodes } from '@cydkit/parser';
import { concepts } from '@cydkit/taxonomy';
import type { Argument, Command, Option } from 'commander';

/** What a shell may offer in a place: words, names of files, or nothing. */
export type Values = readonly string[] | 'files' | 'none';

export interface OptionModel {
  /** `-f`, `--format`. */
  names: string[];
  description: string;
  /** What follows it; `null` where nothing does. */
  values: Values | null;
}

export interface CommandModel {
  name: string;
  description: string;
  options: OptionModel[];
  /** What its arguments may be. */
  values: Values;
}

export interface ProgramModel {
  name: string;
  options: OptionModel[];
  commands: CommandModel[];
}

/** The command line as the completion scripts need it. */
export function describeProgram(program: Command): ProgramModel {
  return {
    name: program.name(),
    options: optionsOf(program),
    commands: program.commands.map((command) => ({
      name: command.name(),
      description: command.summary() || command.description(),
      options: optionsOf(command),
      values: argumentValues(command.registeredArguments[0]),
    })),
  };
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

/** Options that take the name of a file. */
const fileOptions: ReadonlySet<string> = new Set(['--output', '--config', '--baseline', '--prior']);

function optionValues({ argChoices, long }: Option): Values {
  return argChoices ?? (fileOptions.has(long ?? '') ? 'files' : 'none');
}

/** Arguments that name something we know, by the name of the argument. */
const known: Readonly<Record<string, readonly string[]>> = {
  concept: concepts.map(({ name }) => name),
  rule: [...new Set([...rules.map(({ id }) => id), ...Object.keys(diagnosticCodes)])],
};

function argumentValues(argument: Argument | undefined): Values {
  if (argument === undefined) return 'none';
  return argument.argChoices ?? known[argument.name()] ?? 'files';
}
