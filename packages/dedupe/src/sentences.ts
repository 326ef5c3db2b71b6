import { bytes } from './arrays';
import { item } from './pair-table';
import { forEachText, type Sequence } from './sequence';
import { GAP, isCloser, isStop } from './tokens';

/** For each token whether a sentence begins or ends with it: 1 or 0. */
export interface Sentences {
  begins: Uint8Array;
  ends: Uint8Array;
}

/**
 * A sentence ends with `.`, `!` or `?` and the brackets and quotes that close right behind it,
 * before white space. A text begins with a sentence; it need not end with one. (Nothing is known
 * about abbreviations: `the U.S. Government` is two.)
 */
export function findSentences({ symbols, begins: texts }: Sequence): Sentences {
  const begins = bytes(symbols.length);
  const ends = bytes(symbols.length);
  forEachText(texts, (from, to) => {
    begins[from] = 1;
    let stopped = false;
    for (let at = from; at < to; at += 1) {
      const symbol = item(symbols, at);
      const gap = (symbol & GAP) !== 0;
      if (stopped && gap) {
        ends[at - 1] = 1;
        begins[at] = 1;
      }
      stopped = isStop(symbol) || (stopped && !gap && isCloser(symbol));
    }
    if (stopped) ends[to - 1] = 1;
  });
  return { begins, ends };
}
