import type { Filing } from '@cydkit/parser';
import { withoutCommands, withoutControls } from '@cydkit/reporters/text';
import { ClosedPipe } from '../messages/errors';
import { messages } from '../messages/messages';
import type { MessageOptions } from '../options/output-options';
import type { Io } from './process-io';
import { usesColor } from './terminal-options';

/** Writes messages and progress to standard error, next to the data on standard output. */
export class MessageWriter {
  readonly #io: Io;
  readonly #quiet: boolean;
  readonly #debug: boolean;
  readonly #color: boolean;
  readonly #showsProgress: boolean;
  #progressShown = false;

  constructor(io: Io, { quiet, color, progress, debug }: MessageOptions) {
    this.#io = io;
    this.#quiet = quiet === true;
    this.#debug = debug === true;
    this.#color = usesColor(color, io.env, io.stderr);
    this.#showsProgress =
      io.stderr.isTTY && progress !== false && !this.#quiet && io.env['TERM'] !== 'dumb';
  }

  async error(message: string): Promise<void> {
    await this.#line(`${this.#color ? '\u001b[31merror\u001b[39m' : 'error'}: `, message);
  }

  async note(message: string): Promise<void> {
    if (!this.#quiet) await this.#line('', message);
  }

  /** Writes what `--debug` asks for. */
  async debug(message: string): Promise<void> {
    if (this.#debug) await this.#line('debug: ', message);
  }

  /** Writes the warnings and errors of reading. An input that failed altogether is reported elsewhere. */
  async diagnostics({
    source,
    diagnostics,
  }: Pick<Filing, 'source' | 'diagnostics'>): Promise<void> {
    const name = source.name ?? '-';
    for (const { severity, code, message } of diagnostics) {
      if (severity === 'info' || code === 'input-failed') continue;
      if (severity === 'warning' && this.#quiet) continue;
      await this.#line('', messages.diagnostic({ name, severity, code, message }));
    }
  }

  /** Replaces the line that shows the progress. */
  async progress(number: number, total: number, name: string): Promise<void> {
    if (!this.#showsProgress || total < 2) return;
    const text = withoutControls(`${number}/${total} ${name}`);
    // Cut to one row, since "erase in line" erases no more.
    await this.#write(`\r\u001b[K${text.slice(0, (this.#io.stderr.columns ?? 80) - 1)}`);
    this.#progressShown = true;
  }

  async clearProgress(): Promise<void> {
    if (!this.#progressShown) return;
    this.#progressShown = false;
    await this.#write('\r\u001b[K');
  }

  async #line(prefix: string, message: string): Promise<void> {
    await this.clearProgress();
    const line = withoutCommands(withoutControls(message).split('\n').join(' '));
    await this.#write(`${prefix}${line}\n`);
  }

  async #write(text: string): Promise<void> {
    try {
      await this.#io.stderr.write(text);
    } catch (error) {
      // Unread messages must not keep the data from being written.
      if (!(error instanceof ClosedPipe)) throw error;
    }
  }
}
