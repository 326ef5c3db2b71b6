import type { Command } from 'commander';
import { bashScript } from '../completion/bash';
import { fishScript } from '../completion/fish';
import { describeProgram, type ProgramModel } from '../completion/model';
import { powershellScript } from '../completion/powershell';
import { zshScript } from '../completion/zsh';
import { type ExitCode, exitCodes } from '../exit-codes';
import type { Io } from '../io';

const SCRIPTS = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
} as const satisfies Record<string, (program: ProgramModel) => string>;

/** `cyd completion`: a script that knows all commands and options, so that completing runs nothing. */
export async function completion(
  shell: keyof typeof SCRIPTS,
  program: Command,
  io: Io,
): Promise<ExitCode> {
  await io.stdout.write(SCRIPTS[shell](describeProgram(program)));
  return exitCodes.done;
}
