import type { AskedWait, ClientEvent, EdgarProblemCode } from '@cydkit/edgar';
import type { MessageWriter } from '../io/message-writer';
import type { Io } from '../io/process-io';
import { messages } from '../messages/messages';

/** Milliseconds between two lines of a log that show that it goes on. */
const milestoneEvery = 30_000;

/** Milliseconds: EDGAR may fail for all that is under way at once, of which one line says enough. */
const retriesNotedEvery = 5000;

/** Milliseconds: a longer wait is said even with `--quiet`. */
const shortWait = 60_000;

/**
 * Shows what a client does: a line that changes, a note on each longer wait and on what is tried again,
 * and all requests with `--debug`. Where there is no terminal, a line from time to time.
 */
export class FetchProgress {
  readonly #log: MessageWriter;
  readonly #now: Io['now'];
  #written: Promise<void> = Promise.resolve();
  #isStopped = false;
  #lastShown: number;
  #lastRetry = Number.NEGATIVE_INFINITY;
  /** Requests that were sent. */
  requests = 0;
  /** What is done, for the line: `12 of 340 filings`. */
  stage = '';

  constructor(log: MessageWriter, now: Io['now']) {
    this.#log = log;
    this.#now = now;
    this.#lastShown = now();
  }

  /** Takes an event of the client. */
  readonly onEvent = (event: ClientEvent): void => {
    if (event.kind === 'request') this.requests = event.requests;
    // One after the other; a client does not wait for its observer.
    this.#written = this.#written.then(() => this.#show(event)).catch(() => {});
  };

  /** Waits until all is written, and removes the line. */
  async end(): Promise<void> {
    await this.#written;
    await this.#log.clearProgress();
  }

  /** Says what came of all, and nothing more of what is still under way. */
  async stop(message: string | null): Promise<void> {
    this.#isStopped = true;
    await this.end();
    if (message !== null) await this.#log.note(message);
  }

  async #show(event: ClientEvent): Promise<void> {
    if (this.#isStopped) return;
    if (event.kind === 'wait') {
      if (event.reason === 'failed') await this.#showRetry(event);
      else await this.#showWait(event);
      return;
    }
    if (event.kind === 'request') await this.#log.debug(`request ${event.requests}: ${event.url}`);
    await this.#log.progress(this.#line(event));
    await this.#logMilestone();
  }

  async #showWait({ reason, until }: { reason: AskedWait; until: number }): Promise<void> {
    const wait = Math.max(0, until - this.#now());
    const time = new Date(until).toISOString().slice(11, 19);
    const message = messages.edgarWaits({ reason, seconds: Math.ceil(wait / 1000), time });
    if (wait > shortWait) await this.#log.notice(message);
    else await this.#log.note(message);
    this.#lastShown = until;
  }

  async #showRetry(event: Extract<ClientEvent, { reason: 'failed' }>): Promise<void> {
    const { url, code, number, of } = event;
    const message = messages.edgarRetried({ name: nameOf(url), why: whyOf(code), number, of });
    const now = this.#now();
    if (now - this.#lastRetry < retriesNotedEvery) {
      await this.#log.debug(message);
      return;
    }
    this.#lastRetry = now;
    await this.#log.note(message);
  }

  async #logMilestone(): Promise<void> {
    const now = this.#now();
    if (now - this.#lastShown < milestoneEvery) return;
    this.#lastShown = now;
    const { stage, requests } = this;
    await this.#log.milestone(messages.fetchGoesOn({ stage, requests }));
  }

  #line(event: Exclude<ClientEvent, { kind: 'wait' }>): string {
    const stage = this.stage === '' ? '' : `${this.stage}, `;
    const amount = event.kind === 'progress' ? `, ${amountOf(event)}` : '';
    return `${stage}request ${this.requests}: ${nameOf(event.url)}${amount}`;
  }
}

function nameOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

function whyOf(code: EdgarProblemCode): string {
  switch (code) {
    case 'timed-out':
      return 'no answer';
    case 'unreachable':
      return 'no connection';
    case 'incomplete':
      return 'it came cut short';
    default:
      return 'EDGAR had an error';
  }
}

function amountOf({ bytes, of }: { bytes: number; of: number | null }): string {
  return of === null ? `${megabytes(bytes)} MB` : `${megabytes(bytes)} of ${megabytes(of)} MB`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
