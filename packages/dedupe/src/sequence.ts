import { ints } from './arrays';
import { item } from './pair-table';
import { createTokenizer, isWord, type Tokens } from './tokens';

/** Several texts as their tokens, one text after the other; a token's index is its position. */
export interface Sequence extends Tokens {
  /** Position of the first token of each text, and at last the number of positions. */
  begins: Int32Array;
}

/** Offsets in `starts` and `ends` count from the begin of the token's own text. */
export function joinTexts(texts: readonly string[]): Sequence {
  const parts = texts.map(createTokenizer());
  const begins = ints(parts.length + 1);
  parts.forEach(({ symbols }, text) => {
    begins[text + 1] = item(begins, text) + symbols.length;
  });
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return { ...only, begins };

  const join = (listOf: (part: Tokens) => Int32Array): Int32Array => {
    const joined = ints(item(begins, parts.length));
    parts.forEach((part, text) => {
      joined.set(listOf(part), item(begins, text));
    });
    return joined;
  };
  return {
    symbols: join(({ symbols }) => symbols),
    starts: join(({ starts }) => starts),
    ends: join(({ ends }) => ends),
    begins,
  };
}

/** Calls with the positions `[from, to)` of each text. */
export function forEachText(begins: Int32Array, visit: (from: number, to: number) => void): void {
  for (let text = 0; text + 1 < begins.length; text += 1) {
    visit(item(begins, text), item(begins, text + 1));
  }
}

/** The words of a sequence, text after text. */
export interface Words {
  /** Position of each word, ascending. */
  at: Int32Array;
  /** First word of each text, and at last the number of words. */
  begins: Int32Array;
}

export function findWords({ symbols, begins }: Sequence): Words {
  const at = ints(symbols.length);
  const wordBegins = ints(begins.length);
  let count = 0;
  for (let text = 0; text + 1 < begins.length; text += 1) {
    const end = item(begins, text + 1);
    for (let position = item(begins, text); position < end; position += 1) {
      if (isWord(item(symbols, position))) at[count++] = position;
    }
    wordBegins[text + 1] = count;
  }
  return { at: at.subarray(0, count), begins: wordBegins };
}
