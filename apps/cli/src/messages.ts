import { withoutCommands, withoutControls } from '@cydkit/reporters/text';
import { usesColor } from './color';
import { ClosedPipe } from './errors';
import type { Io } from './io';
import type { OutputOptions } from './options';

/** What is said beside the data, on standard error. */
export class Messages {
  readonly #io: Io;
  readonly #quiet: boolean;
  readonly #color: boolean;
  readonly #showsProgress: boolean;
  #progressShown = false;

  constructor(io: Io, { quiet, color, progress }: OutputOptions) {
    this.#io = io;
    this.#quiet = quiet === true;
    this.#color = usesColor(color, io.env, io.stderr);
    this.#showsProgress = io.stderr.isTTY && progress && !this.#quiet && io.env['TERM'] !== 'dumb';
  }

  async error(message: string): Promise<void> {
    await this.#line(`${this.#color ? '\u001b[31merror\u001b[39m' : 'error'}: `, message);
  }

  /** `always`: also where the user asked for quiet. */
  async note(message: string, { always = false } = {}): Promise<void> {
    if (always || !this.#quiet) await this.#line('', message);
  }

  /** Replaces the line that shows the progress. */
  async progress(number: number, total: number, name: string): Promise<void> {
    if (!this.#showsProgress || total < 2) return;
    const text = withoutControls(`${number}/${total} ${name}`);
    // Cut to one row, which is what "erase in line" erases.
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
      // Messages that nobody reads must not keep the data from being written.
      if (!(error instanceof ClosedPipe)) throw error;
    }
  }
}
