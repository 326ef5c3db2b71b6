import { grouped } from '@cydkit/text';
import { durationText } from '../messages/duration-text';

/** The least time between two lines, in milliseconds. */
const pause = 100;

/** Shows how far a long job is: `45 %, 2,400 filings, 310 a second, about 12 s left`. */
export class ProgressMeter {
  readonly #show: (text: string) => Promise<void>;
  #began = 0;
  #shown = 0;
  #total = 0;
  #bytes = 0;
  #filings = 0;

  constructor(show: (text: string) => Promise<void>) {
    this.#show = show;
  }

  /** Starts the clock for this many bytes. */
  start(bytes: number): void {
    this.#began = performance.now();
    this.#total = bytes;
  }

  async countFiling(): Promise<void> {
    this.#filings += 1;
    await this.show();
  }

  async countBytes(bytes: number): Promise<void> {
    this.#bytes += bytes;
    await this.show();
  }

  async show(): Promise<void> {
    const now = performance.now();
    if (now - this.#shown < pause) return;
    this.#shown = now;
    const share = this.#total === 0 ? 0 : this.#bytes / this.#total;
    await this.#show(progressText(share, this.#filings, (now - this.#began) / 1000));
  }
}

/** @param share of the bytes that were read, 0 to 1; an input counts when it ends */
export function progressText(share: number, filings: number, seconds: number): string {
  const rate = seconds > 0 ? Math.round(filings / seconds) : 0;
  const left = share > 0 ? `, about ${durationText((seconds * (1 - share)) / share)} left` : '';
  return `${bar(share)} ${Math.floor(share * 100)} %, ${grouped(filings)} filings, ${grouped(rate)} a second${left}`;
}

const width = 20;

function bar(share: number): string {
  const full = Math.floor(share * width);
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}]`;
}
