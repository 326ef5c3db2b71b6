/** A half-open range of a block's text and the place of the source where it stands. */
export interface BlockRange {
  /** Which source document, where there are several. Default: one unnamed document. */
  document?: string | null;
  /** Source positions `[start, end)`, in any unit that is the same for all blocks. */
  start: number;
  end: number;
  /** `text.slice(textStart, textEnd)` is what stands there, up to white space. */
  textStart: number;
  textEnd: number;
}

/** A piece of text that may repeat others. */
export interface Block {
  id: string;
  text: string;
  /** Where the text stands in a source, in reading order. */
  ranges?: readonly BlockRange[];
}

/** Where a passage stands in a block: `text.slice(start, end)` of that block. */
export interface Occurrence {
  block: string;
  start: number;
  end: number;
}

/** A piece of text, told once. */
export interface Passage {
  /** `p1`, `p2` … in document order. */
  id: string;
  text: string;
  /** Ids of the blocks that cover it, in document order, each once. */
  blocks: string[];
  /** Every place where it stands; the first is where `text` was taken from. */
  occurrences: Occurrence[];
}

/** A block as the sequence of its passages: joined, they give its text up to white space. */
export interface BlockPassages {
  id: string;
  passages: string[];
}

/** `text.slice(start, end)` of a block. */
export interface TextRange {
  start: number;
  end: number;
}

/** The same words in two blocks, from the begin of the first word to the end of the last one. */
export interface CommonRun {
  /** How many words. */
  words: number;
  a: TextRange;
  b: TextRange;
}

/**
 * `identical`: both texts are equal, `a` is the earlier block.
 * `contained`: `a` lies inside the longer `b`.
 * Both compared with white space collapsed and nothing else folded; `contained` at word boundaries.
 */
export interface WholeRelation {
  kind: 'identical' | 'contained';
  a: string;
  b: string;
}

/**
 * None of both contains the other, but they share runs of at least `minWords` words; `a` is the
 * earlier block.
 */
export interface OverlapRelation {
  kind: 'overlapping';
  a: string;
  b: string;
  /**
   * Longest first, equally long ones as they stand in `a`. No two share a word. They are taken one
   * after the other: always the longest run of words that both blocks have and that takes no word
   * from a run before; of several the first one in the block whose text (white space collapsed) is
   * less by code units, with its first place in the other block.
   */
  runs: CommonRun[];
  /**
   * There may be more runs, and longer ones. Only where many long blocks repeat themselves and each
   * other so much that to compare them all would take the square of their text.
   */
  incomplete?: true;
}

export type Relation = WholeRelation | OverlapRelation;

/** Characters are counted without white space, so that passages and blocks add up exactly. */
export interface Statistics {
  /** Blocks that have text. */
  blocks: number;
  /** Blocks whose text an earlier block already has. */
  identical: number;
  /** Of the others, blocks that lie inside a longer block. */
  contained: number;
  /** Of those that are left, blocks that overlap another one. */
  overlapping: number;
  /** Characters of all blocks. */
  characters: number;
  /** Characters of all passages, each counted once. */
  uniqueCharacters: number;
  /** Share of characters that repeat others: `1 - uniqueCharacters / characters`, 0 for no text. */
  redundancy: number;
}

export interface DedupeOptions {
  /** Shared runs of at least this many words are told once, and make blocks overlap. Default 8. */
  minWords?: number;
}

export interface Deduplication {
  passages: Passage[];
  blocks: BlockPassages[];
  relations: Relation[];
  statistics: Statistics;
}
