import type { Diagnostic, Source } from '@cydkit/parser';
import { onOneLine, type TextKind } from '@cydkit/reporters/text';
import { ClosedPipe } from '../messages/errors';
import { messages } from '../messages/messages';
import type { Format, MessageOptions } from '../options/output-options';
import type { Io } from './process-io';
import { usesColor } from './terminal-options';

/** Browsers need seconds for a page with more filings. */
const mostOnPage = 200;

/** Writes messages and progress to standard error, next to the data on standard output. */
export class MessageWriter {
  readonly #io: Io;
  readonly #quiet: boolean;
  readonly #debug: boolean;
  readonly #color: boolean;
  readonly #showsProgress: boolean;
  readonly #logsProgress: boolean;
  #progressShown = false;

  constructor(io: Io, { quiet, color, progress, debug }: MessageOptions) {
    this.#io = io;
    this.#quiet = quiet === true;
    this.#debug = debug === true;
    this.#color = usesColor(color, io.env, io.stderr);
    this.#showsProgress =
      io.stderr.isTTY && progress !== false && !this.#quiet && io.env['TERM'] !== 'dumb';
    this.#logsProgress = progress !== false && !this.#quiet && !this.#showsProgress;
  }

  async error(message: string): Promise<void> {
    await this.clearProgress();
    if (this.#color) await this.#write('\u001b[31merror\u001b[39m: ', 'terminal');
    await this.#write(`${this.#color ? '' : 'error: '}${message}\n`);
  }

  async note(message: string): Promise<void> {
    if (!this.#quiet) await this.#line(message);
  }

  /** Writes what even `--quiet` must not hide: without it, the program would seem to hang. */
  async notice(message: string): Promise<void> {
    await this.#line(message);
  }

  /** Writes how far the program is, where no line can show it: a log then shows that it goes on. */
  async milestone(message: string): Promise<void> {
    if (this.#logsProgress) await this.#line(message);
  }

  /** Notes, once that is certain, that an HTML page will be large. */
  async pageGrows(filings: number, targets: readonly { format: Format }[]): Promise<void> {
    const isPage = targets.some(({ format }) => format === 'html');
    if (isPage && filings === mostOnPage + 1) {
      await this.note(messages.pageLarge({ most: mostOnPage }));
    }
  }

  /** Writes what `--debug` asks for. */
  async debug(message: string): Promise<void> {
    if (this.#debug) await this.#line(`debug: ${message}`);
  }

  /** Writes the warnings and errors of reading. An input that failed altogether is reported elsewhere. */
  async diagnostics(source: Source, diagnostics: readonly Diagnostic[]): Promise<void> {
    for (const { severity, code, message, location } of diagnostics) {
      if (severity === 'info' || code === 'input-failed') continue;
      if (severity === 'warning' && this.#quiet) continue;
      const name = location?.place ?? source.name ?? '-';
      await this.#line(messages.diagnostic({ name, severity, code, message }));
    }
  }

  /** Replaces the line that shows the progress. */
  async progress(text: string): Promise<void> {
    if (!this.#showsProgress) return;
    await this.clearProgress();
    // Cut to one row, since no more than that is cleared.
    await this.#write(onOneLine(text).slice(0, (this.#io.stderr.columns ?? 80) - 1));
    this.#progressShown = true;
  }

  async clearProgress(): Promise<void> {
    if (!this.#progressShown) return;
    this.#progressShown = false;
    await unlessClosed(this.#io.stderr.clearLine());
  }

  async #line(message: string): Promise<void> {
    await this.clearProgress();
    await this.#write(`${message}\n`);
  }

  async #write(text: string, kind?: TextKind): Promise<void> {
    await unlessClosed(this.#io.stderr.write(text, kind));
  }
}

/** Unread messages must not keep the data from being written. */
async function unlessClosed(written: Promise<void>): Promise<void> {
  try {
    await written;
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error;
  }
}
