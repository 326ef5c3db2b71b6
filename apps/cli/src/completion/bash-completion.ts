import type { OptionModel, ProgramModel, Values } from './command-line-model';

/** Returns the script for bash. If COMPREPLY stays empty, `-o default` completes file names. */
export function bashScript({ name, options, commands }: ProgramModel): string {
  const names = commands.map((command) => command.name);
  return `# bash completion for ${name}
_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${names.join(' | ')}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  COMPREPLY=()
  case "$command $prev" in
${commands.flatMap((command) => command.options.flatMap((option) => afterOption(command.name, option))).join('\n')}
  esac
  case "$command $cur" in
    ' '*) ${reply([...names, ...options.flatMap((option) => option.names)])} ;;
${commands.map((command) => `    '${command.name} -'*) ${reply(command.options.flatMap((option) => option.names))} ;;`).join('\n')}
${commands.map((command) => `    '${command.name} '*) ${offer(command.values)} ;;`).join('\n')}
  esac
}
complete -o default -F _${name} ${name}
`;
}

function afterOption(command: string, { names, values }: OptionModel): string[] {
  if (values === null) return [];
  const patterns = names.map((name) => `'${command} ${name}'`).join(' | ');
  return [`    ${patterns}) ${offer(values)}; return ;;`];
}

function offer(values: Values): string {
  return values === 'files' || values === 'none' ? ':' : reply(values);
}

function reply(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur"))`;
}
