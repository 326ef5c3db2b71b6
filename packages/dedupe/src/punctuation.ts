import { item, PairTable } from './pair-table';
import type { Stretches } from './repeats';
import type { Sequence } from './sequence';
import { GAP, withoutGap } from './tokens';
import type { UnionFind } from './union-find';
import type { SharedRuns } from './windows';

/**
 * Unites the punctuation around shared runs where it is equal, outwards from the run:
 * `(the … committee).` in two texts has its brackets and full stop with it. Only punctuation that
 * belongs to the first and last word of the run counts, so that the full stop of the sentence
 * before stays there.
 */
export function unitePunctuation(
  { symbols }: Sequence,
  words: Stretches,
  shared: SharedRuns,
  minWords: number,
  tokens: UnionFind,
): void {
  const after = new Extensions(shared.count, tokens);
  const before = new Extensions(shared.count, tokens);
  shared.runs.forEach((run, word) => {
    if (run < 0) return;
    const last = word + minWords - 1;

    after.begin(run);
    for (let at = item(words.at, last) + 1; at < item(words.to, last); at += 1) {
      after.extend(item(symbols, at), at);
    }

    before.begin(run);
    for (let at = item(words.at, word) - 1; at >= item(words.from, word); at -= 1) {
      // Leftwards it is the gap on the right that lies between the run and the token.
      before.extend(withoutGap(item(symbols, at)) | (item(symbols, at + 1) & GAP), at);
    }
  });
}

/** Runs with more and more tokens at one end, numbered by their text. */
class Extensions {
  readonly #table = new PairTable();
  readonly #runs: number;
  readonly #tokens: UnionFind;
  /** Where the last token of each extension stood first. */
  readonly #firsts: number[] = [];
  #state = 0;

  constructor(runs: number, tokens: UnionFind) {
    this.#runs = runs;
    this.#tokens = tokens;
  }

  begin(run: number): void {
    this.#state = run;
  }

  extend(symbol: number, position: number): void {
    const extension = this.#table.intern(this.#state, symbol);
    this.#state = this.#runs + extension;
    const first = this.#firsts[extension];
    if (first === undefined) this.#firsts.push(position);
    else this.#tokens.unite(first, position);
  }
}
