import type { Command } from 'commander';
import { bashScript } from '../completion/bash-completion';
import { describeProgram, type ProgramModel } from '../completion/command-line-model';
import { fishScript } from '../completion/fish-completion';
import { powershellScript } from '../completion/powershell-completion';
import { zshScript } from '../completion/zsh-completion';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import type { Io } from '../io/process-io';

const scripts = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
} as const satisfies Record<string, (program: ProgramModel) => string>;

/** `cyd completion`: prints a script that knows all commands and options, so that completing runs nothing. */
export async function completion(
  shell: keyof typeof scripts,
  program: Command,
  io: Io,
): Promise<ExitCode> {
  await io.stdout.write(scripts[shell](describeProgram(program)));
  return exitCodes.done;
}
