import type { ClientEvent } from '@cydkit/edgar';
import type { MessageWriter } from '../io/message-writer';
import { messages } from '../messages/messages';

/** Shows what a client does: a line that changes, a note on each longer wait, and all requests with `--debug`. */
export class FetchProgress {
  readonly #log: MessageWriter;
  #written: Promise<void> = Promise.resolve();
  /** Requests that were sent. */
  requests = 0;
  /** What is done, for the line: `12 of 340 filings`. */
  stage = '';

  constructor(log: MessageWriter) {
    this.#log = log;
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

  async #show(event: ClientEvent): Promise<void> {
    if (event.kind === 'wait') {
      const { reason, until } = event;
      const time = new Date(until).toISOString().slice(11, 19);
      if (reason === 'failed') await this.#log.debug(`EDGAR failed, asked again at ${time} UTC`);
      else await this.#log.note(messages.edgarWaits({ reason, time }));
      return;
    }
    if (event.kind === 'request') await this.#log.debug(`request ${event.requests}: ${event.url}`);
    await this.#log.progress(this.#line(event));
  }

  #line(event: Exclude<ClientEvent, { kind: 'wait' }>): string {
    const stage = this.stage === '' ? '' : `${this.stage}, `;
    const name = event.url.slice(event.url.lastIndexOf('/') + 1);
    const amount = event.kind === 'progress' ? `, ${amountOf(event)}` : '';
    return `${stage}request ${this.requests}: ${name}${amount}`;
  }
}

function amountOf({ bytes, of }: { bytes: number; of: number | null }): string {
  return of === null ? `${megabytes(bytes)} MB` : `${megabytes(bytes)} of ${megabytes(of)} MB`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
