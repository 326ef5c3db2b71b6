import type { Command } from 'commander';
import { type CommandHelp, exitCodeHelp } from './messages/command-help';

/** Adds a command with what `--help` says of it. */
export function subcommand(program: Command, name: string, help: CommandHelp): Command {
  const command = program
    .command(name)
    .summary(help.summary)
    .description(help.description)
    .helpOption('-h, --help', 'show help')
    .showHelpAfterError(`Run '${pathOf(program)} ${name} --help' for help.`);
  addNotes(command, help);
  return command;
}

/** Returns the words that a command begins with: `cyd corpus`. */
export function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

/** Adds the notes, exit codes and examples after the options. */
export function addNotes(
  command: Command,
  {
    notes,
    examples,
    exitCodes = exitCodeHelp,
  }: Pick<CommandHelp, 'notes' | 'examples' | 'exitCodes'>,
): void {
  if (notes !== undefined) command.addHelpText('after', `\n${notes}`);
  command.addHelpText('after', `\nExit codes:\n${indented(exitCodes)}`);
  command.addHelpText('after', `\nExamples:\n${indented(examples)}`);
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
