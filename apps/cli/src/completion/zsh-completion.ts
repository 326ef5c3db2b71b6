import type { OptionModel, ProgramModel, Values } from './command-line-model';

/** Returns the script for zsh. */
export function zshScript({ name, options, commands }: ProgramModel): string {
  return `#compdef ${name}
# zsh completion for ${name}
_${name}() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C ${[...options.map(spec), "'1:command:->command'", "'*::argument:->argument'"].join(' ')}
  case $state in
    command)
      local -a commands=(
${commands.map((command) => `        ${quoted(`${command.name}:${command.description}`)}`).join('\n')}
      )
      _describe command commands
      ;;
    argument)
      case $line[1] in
${commands
  .map(
    (command) => `        ${command.name})
          _arguments ${[...command.options.map(spec), quoted(`*:argument:${action(command.values)}`)].join(' \\\n            ')}
          ;;`,
  )
  .join('\n')}
      esac
      ;;
  esac
}
if [ "$funcstack[1]" = "_${name}" ]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

/** `'(-f --format)'{-f,--format}'[output format]:value:(json ndjson)'` */
function spec({ names, description, values }: OptionModel): string {
  const text = description.replace(/[[\]:]/g, '\\$&');
  const rest = quoted(`[${text}]${values === null ? '' : `:value:${action(values)}`}`);
  if (names.length === 1) return names.join('') + rest;
  return `'(${names.join(' ')})'{${names.join(',')}}${rest}`;
}

function action(values: Values): string {
  if (values === 'files') return '_files';
  return values === 'none' ? ' ' : `(${values.join(' ')})`;
}

function quoted(text: string): string {
  return `'${text.split("'").join(`'\\''`)}'`;
}
