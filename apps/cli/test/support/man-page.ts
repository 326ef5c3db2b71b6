import type { Command } from 'commander';
import {
  type CommandHelp,
  commandHelp,
  exitCodeHelp,
  programHelp,
} from '../../src/messages/command-help';
import { corpusCommandHelp } from '../../src/messages/corpus-help';

/** Returns the manual page of the command, in roff (man(7)), from the words of its help. */
export function manPage(program: Command): string {
  return `${[
    '.TH CYD 1 "" "cydkit" "User commands"',
    '.SH NAME',
    'cyd \\- read, de\\-duplicate, check and compare SEC cybersecurity disclosures',
    '.SH SYNOPSIS',
    'cyd \\fIcommand\\fR [\\fIoption\\fR ...] [\\fIinput\\fR ...]',
    '.SH DESCRIPTION',
    plain(programHelp.description),
    '.SH COMMANDS',
    ...program.commands.flatMap((command) => commandLines(command, commandHelp)),
    '.SH EXIT STATUS',
    ...block(exitCodeHelp),
    '.SH EXAMPLES',
    ...block(programHelp.examples),
  ].join('\n')}\n`;
}

function commandLines(command: Command, texts: Readonly<Record<string, CommandHelp>>): string[] {
  const help = texts[command.name()];
  if (help === undefined) return [];
  // The options are between the name and the arguments.
  const usage = command.createHelp().commandUsage(command);
  return [
    `.SS ${usage.split(' [')[0]}`,
    plain(help.description),
    '.PP',
    plain(usage),
    ...command
      .createHelp()
      .visibleOptions(command)
      .flatMap((option) => [
        '.TP',
        plain(option.flags),
        plain(command.createHelp().optionDescription(option)),
      ]),
    ...(help.notes === undefined ? [] : ['.PP', ...block(help.notes.split('\n'))]),
    ...(help.exitCodes === undefined ? [] : ['.PP', 'Exit status:', ...block(help.exitCodes)]),
    '.PP',
    'Examples:',
    ...block(help.examples),
    ...command.commands.flatMap((inner) => commandLines(inner, corpusCommandHelp)),
  ];
}

function block(lines: readonly string[]): string[] {
  return ['.nf', ...lines.map(plain), '.fi'];
}

/** Escapes what roff reads as a command. */
function plain(text: string): string {
  const escaped = text.replaceAll('\\', '\\e').replaceAll('-', '\\-');
  return /^['.]/.test(escaped) ? `\\&${escaped}` : escaped;
}
