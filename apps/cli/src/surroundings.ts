import type { ExitCode } from './io/exit-codes';
import type { Io, TextSink } from './io/process-io';

/** What the commands work with. */
export interface Surroundings {
  io: Io;
  /** Takes the exit code of the command that ran. */
  finish: (code: ExitCode) => void;
  /** Writes commander's own texts. */
  print: (sink: TextSink, text: string) => void;
}
