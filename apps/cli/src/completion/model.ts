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

function optionValues({ argChoices, long }: Option): Values {
  return argChoices ?? (long === '--output' ? 'files' : 'none');
}

function argumentValues(argument: Argument | undefined): Values {
  if (argument === undefined) return 'none';
  if (argument.argChoices !== undefined) return argument.argChoices;
  return argument.name() === 'concept' ? concepts.map(({ name }) => name) : 'files';
}
