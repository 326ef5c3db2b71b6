import type { Filing } from '@cydkit/parser';
import type { Given } from './given';

/** A filing that is open, with what it was read from. */
export interface OpenFiling {
  filing: Filing;
  given: Given;
}

/** More filings than this are not kept: a browser tab has no room for a whole data set. */
export const MOST_FILINGS = 4000;

/** The filings that are open, by number. */
export class Library {
  readonly #filings = new Map<number, OpenFiling>();
  #last = 0;

  get isFull(): boolean {
    return this.#filings.size >= MOST_FILINGS;
  }

  add(open: OpenFiling): number {
    this.#last += 1;
    this.#filings.set(this.#last, open);
    return this.#last;
  }

  /** @throws RangeError for a filing that is not open (any more). */
  get(id: number): OpenFiling {
    const open = this.#filings.get(id);
    if (open === undefined) throw new RangeError(`There is no open filing ${id}.`);
    return open;
  }

  remove(id: number): void {
    this.#filings.delete(id);
  }

  clear(): void {
    this.#filings.clear();
  }
}
