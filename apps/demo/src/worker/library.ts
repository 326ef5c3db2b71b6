import type { Filing } from '@cydkit/parser';
import type { Given } from './given';

/** An open filing, with what it was read from. */
export interface OpenFiling {
  filing: Filing;
  given: Given;
}

/** The most filings that are kept: a browser tab has no room for a whole data set. */
export const maxFilings = 4000;

/** The open filings, by number. */
export class Library {
  readonly #filings = new Map<number, OpenFiling>();
  #last = 0;

  get isFull(): boolean {
    return this.#filings.size >= maxFilings;
  }

  add(open: OpenFiling): number {
    this.#last += 1;
    this.#filings.set(this.#last, open);
    return this.#last;
  }

  /** @throws RangeError for a filing that is not open */
  get(id: number): OpenFiling {
    const open = this.#filings.get(id);
    if (open === undefined) throw new RangeError(`There is no open filing ${id}`);
    return open;
  }

  remove(id: number): void {
    this.#filings.delete(id);
  }

  clear(): void {
    this.#filings.clear();
  }
}
