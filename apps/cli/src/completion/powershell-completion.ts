import type { OptionModel, ProgramModel } from './command-line-model';

/** Returns the script for PowerShell, which completes file names if the script returns nothing. */
export function powershellScript({ name, options, commands }: ProgramModel): string {
  const names = commands.map((command) => command.name);
  return `# PowerShell completion for ${name}
Register-ArgumentCompleter -Native -CommandName ${name} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = $words | Where-Object { @(${list(names)}) -contains $_ } | Select-Object -First 1
  $previous = $words | Select-Object -Last 1
  $offered = switch ("$command $previous") {
${commands.flatMap(({ name: command, options }) => options.flatMap((option) => afterOption(command, option))).join('\n')}
    default {
      switch ($command) {
${commands
  .map((command) => {
    const words = typeof command.values === 'string' ? [] : command.values;
    const flags = list(command.options.flatMap((option) => option.names));
    return `        '${command.name}' { if ($wordToComplete -like '-*') { ${flags} } else { ${list(words)} } }`;
  })
  .join('\n')}
        default { ${list([...names, ...options.flatMap((option) => option.names)])} }
      }
    }
  }
  $offered | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function afterOption(command: string, { names, values }: OptionModel): string[] {
  if (values === null) return [];
  const offered = typeof values === 'string' ? '' : list(values);
  return names.map((name) => `    '${command} ${name}' { ${offered}; break }`);
}

function list(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
