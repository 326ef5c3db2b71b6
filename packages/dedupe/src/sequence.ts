import { item } from './pair-table';
import { GAP, isWord } from './tokens';

/** All distinct texts one after the other: token `i` of text `t` has position `begins[t] + i`. */
export interface Sequence {
  symbols: Int32Array;
  /** Where each text begins, and at last where all end. */
  begins: Int32Array;
}

export function joinTexts(texts: readonly Int32Array[]): Sequence {
  const begins = new Int32Array(texts.length + 1);
  texts.forEach((text, index) => {
    begins[index + 1] = item(begins, index) + text.length;
  });
  const symbols = new Int32Array(item(begins, texts.length));
  texts.forEach((text, index) => {
    symbols.set(text, item(begins, index));
  });
  return { symbols, begins };
}

/** Calls with the tokens `[from, to)` of each text. */
export function forEachText(begins: Int32Array, visit: (from: number, to: number) => void): void {
  for (let text = 0; text + 1 < begins.length; text += 1) {
    visit(item(begins, text), item(begins, text + 1));
  }
}

/**
 * The words of a sequence, each with the punctuation that belongs to it: `the committee). (The`
 * has `committee` with `).` and `The` with `(`. What follows a word without white space is the
 * word's own, the rest belongs to the next word.
 */
export interface Words {
  /** Position of each word. */
  at: Int32Array;
  /** `[from, to)`: the word with its punctuation. */
  from: Int32Array;
  to: Int32Array;
  /** First word of each text, and at last the number of words. */
  begins: Int32Array;
}

export function findWords({ symbols, begins }: Sequence): Words {
  const at: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const wordBegins = new Int32Array(begins.length);
  for (let text = 0; text + 1 < begins.length; text += 1) {
    const end = item(begins, text + 1);
    let lead = item(begins, text);
    let position = lead;
    for (;;) {
      while (position < end && !isWord(item(symbols, position))) position += 1;
      if (position === end) break;
      at.push(position);
      from.push(lead);
      position += 1;
      while (position < end && (item(symbols, position) & GAP) === 0) {
        if (isWord(item(symbols, position))) break;
        position += 1;
      }
      to.push(position);
      lead = position;
    }
    wordBegins[text + 1] = at.length;
  }
  return {
    at: Int32Array.from(at),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    begins: wordBegins,
  };
}
