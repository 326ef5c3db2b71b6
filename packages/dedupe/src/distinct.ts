import type { Block } from './model';
import { item } from './pair-table';
import { createTokenizer, type Tokens } from './tokens';
import { growTrie, type Trie } from './trie';

/** No text: the block has no token. */
export const NONE = -1;

/** The distinct texts of all blocks; texts that differ in white space only are one. */
export interface DistinctTexts {
  /** Symbols of each text, in order of first appearance. */
  texts: Int32Array[];
  /** For each text its blocks (their indices), in the given order. */
  blocksOf: number[][];
  /** For each block its text, or NONE. */
  textOf: Int32Array;
  /** For each block its tokens with their offsets in the block's own text. */
  tokensOf: Tokens[];
  trie: Trie;
}

/** Cuts the blocks into tokens and finds the identical ones. */
export function findDistinct(blocks: readonly Block[]): DistinctTexts {
  const tokenise = createTokenizer();
  const byText = new Map<string, Tokens>();
  const tokensOf = blocks.map(({ text }) => {
    const tokens = byText.get(text) ?? tokenise(text);
    byText.set(text, tokens);
    return tokens;
  });

  const spellings = [...byText.values()].filter(({ symbols }) => symbols.length > 0);
  const { edges, paths } = growTrie(spellings.map(({ symbols }) => symbols));

  const texts: Int32Array[] = [];
  const textPaths: Int32Array[] = [];
  const textAtNode = new Map<number, number>();
  const textOfSpelling = new Map<Tokens, number>();
  spellings.forEach((spelling, index) => {
    const path = paths[index] ?? new Int32Array(0);
    const end = item(path, path.length - 1);
    const text = textAtNode.get(end) ?? texts.length;
    if (text === texts.length) {
      textAtNode.set(end, text);
      texts.push(spelling.symbols);
      textPaths.push(path);
    }
    textOfSpelling.set(spelling, text);
  });

  const textOf = Int32Array.from(tokensOf, (tokens) => textOfSpelling.get(tokens) ?? NONE);
  const blocksOf: number[][] = texts.map(() => []);
  textOf.forEach((text, block) => {
    blocksOf[text]?.push(block);
  });
  return { texts, blocksOf, textOf, tokensOf, trie: { edges, paths: textPaths } };
}
