import { newWords, scanWords, type Words } from '@cydkit/dedupe';

/** Words that are compared as one: as many as `similarity` of @cydkit/dedupe takes. */
const runLength = 3;

/** The distinct runs of three words of some texts, to find them in others. */
export class WordRuns {
  readonly #runs = new Map<number, number>();
  /** The last text that was searched has the runs with its number. */
  readonly #seen: number[] = [];
  readonly #words: Words = newWords(0);
  #current = 0;

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      this.#scan(text, (run) => {
        if (!this.#runs.has(run)) this.#runs.set(run, this.#runs.size);
      });
    }
    for (let run = 0; run < this.#runs.size; run += 1) this.#seen.push(0);
  }

  /** The number of distinct runs. */
  get size(): number {
    return this.#runs.size;
  }

  /** Starts the search of another document, of one text or more. */
  begin(): void {
    this.#current += 1;
  }

  /** Returns how many runs the text has that no earlier text of the document had. */
  count(text: string): number {
    let found = 0;
    this.#scan(text, (hash) => {
      const run = this.#runs.get(hash);
      if (run === undefined || this.#seen[run] === this.#current) return;
      this.#seen[run] = this.#current;
      found += 1;
    });
    return found;
  }

  /** Returns how many different runs a text has, and how many of them no search has found. */
  novelty(text: string): { runs: number; found: number } {
    const own = new Set<number>();
    this.#scan(text, (run) => own.add(run));
    const found = [...own].filter((run) => (this.#seen[this.#runs.get(run) ?? -1] ?? 0) > 0);
    return { runs: own.size, found: found.length };
  }

  #scan(text: string, use: (run: number) => void): void {
    const { hashes, count } = scanWords(text, this.#words);
    for (let at = 0; at + runLength <= count; at += 1) {
      const first = Math.imul(hashes[at] ?? 0, 0x9e3779b1);
      const second = Math.imul(first ^ (hashes[at + 1] ?? 0), 0x85ebca6b);
      use(Math.imul(second ^ (hashes[at + 2] ?? 0), 0xc2b2ae35) ^ (second >>> 15));
    }
  }
}
