import { item } from '../structures/item';
import { ints } from '../structures/typed-arrays';
import { isWord } from './symbols';
import { createTokenizer, type Tokens } from './tokenizer';

/** The tokens of several texts, one text after another; a token's index is its position. */
export interface Sequence extends Tokens {
  /** The position of the first token of each text, and last the number of positions. */
  begins: Int32Array;
}

/**
 * Tokenizes texts into one sequence. Offsets in `starts` and `ends` count from the start of the
 * token's own text.
 */
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

/** The words of a sequence, text after text. */
export interface Words {
  /** The position of each word, ascending. */
  at: Int32Array;
  /** For each position the number of words before it, and last the number of all words. */
  before: Int32Array;
  /** The same for characters other than white space. */
  charactersBefore: Int32Array;
}

/** Finds the words of a sequence. */
export function findWords({ symbols, starts, ends }: Sequence): Words {
  const at = ints(symbols.length);
  const before = ints(symbols.length + 1);
  const charactersBefore = ints(symbols.length + 1);
  let count = 0;
  for (let position = 0; position < symbols.length; position += 1) {
    if (isWord(item(symbols, position))) {
      at[count] = position;
      count += 1;
    }
    before[position + 1] = count;
    charactersBefore[position + 1] =
      item(charactersBefore, position) + item(ends, position) - item(starts, position);
  }
  return { at: at.subarray(0, count), before, charactersBefore };
}
