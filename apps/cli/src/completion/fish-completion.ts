import type { CommandModel, OptionModel, ProgramModel, Values } from './command-line-model';

/** Returns the script for fish. */
export function fishScript({ name, options, commands }: ProgramModel): string {
  const lines = [
    `# fish completion for ${name}`,
    ...options.map((option) => `complete -c ${name} -n __fish_use_subcommand ${spec(option)}`),
    ...commands.flatMap((command) => commandLines(name, command)),
  ];
  return `${lines.join('\n')}\n`;
}

function commandLines(program: string, command: CommandModel): string[] {
  const { name, description, options, values } = command;
  const inside = `complete -c ${program} -n '__fish_seen_subcommand_from ${name}'`;
  return [
    `complete -c ${program} -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
    ...(values === 'files' ? [] : [`${inside} -f${offer(values)}`]),
    ...options.map((option) => `${inside} ${spec(option)}`),
  ];
}

/** `-s f -l format -d 'output format' -x -a 'json ndjson'`; `-x`: needs a value, not a file. */
function spec({ names, description, values }: OptionModel): string {
  const flags = names.map((name) =>
    name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  const takes = values === null ? '' : values === 'files' ? ' -r' : ` -x${offer(values)}`;
  return `${flags.join(' ')} -d ${quoted(description)}${takes}`;
}

function offer(values: Values): string {
  return values === 'files' || values === 'none' ? '' : ` -a ${quoted(values.join(' '))}`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
