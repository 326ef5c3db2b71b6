/** A half-open range of a block's text and its place in the source. */
export interface BlockRange {
  /** Which source document, where there are several. Default: one unnamed document. */
  document?: string | null;
  /** Source positions `[start, end)`, in any unit that is the same for all blocks. */
  start: number;
  end: number;
  /** `text.slice(textStart, textEnd)` is what is there, up to white space. */
  textStart: number;
  textEnd: number;
}

/** A piece of text that may repeat others. */
export interface Block {
  id: string;
  text: string;
  /** Where the text is in a source, in reading order. */
  ranges?: readonly BlockRange[];
}

/** Where a passage is in a block: `text.slice(start, end)` of that block. */
export interface Occurrence {
  block: string;
  start: number;
  end: number;
}

/** A piece of text that is listed once, however often it comes. It has at least one word. */
export interface Passage {
  /** `p1`, `p2` … in document order. */
  id: string;
  /**
   * Of several readings that differ in the signs around the words, the fullest one, but rather none
   * that begins with the stop of what comes before.
   */
  text: string;
  /** Ids of the blocks that cover it, in document order, each once. */
  blocks: string[];
  /** Every place of it: first the one that `text` was taken from, then the others in document order. */
  occurrences: Occurrence[];
}

/** Signs around a passage where a block has others than the text of the passage. */
export interface PassageSigns {
  /** Index in the block's `passages`. */
  at: number;
  /** What the block has before the first word, such as `(` or nothing. Left out where it agrees. */
  before?: string;
  /** What it has after the last word, such as `.)`. Left out where it agrees. */
  after?: string;
}

/**
 * A block as the sequence of its passages. Joined with its own signs (`joinPassages`), they give
 * its text up to white space.
 */
export interface BlockPassages {
  id: string;
  passages: string[];
  /** In the order of the passages. A block without a word has no passage, and its text here. */
  signs?: PassageSigns[];
}

/** `text.slice(start, end)` of a block. */
export interface TextRange {
  start: number;
  end: number;
}

/** The same words in two blocks, from the start of the first word to the end of the last one. */
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
 * Neither contains the other, but they share runs of at least `minWords` words; `a` is the
 * earlier block.
 */
export interface OverlapRelation {
  kind: 'overlapping';
  a: string;
  b: string;
  /**
   * Longest first, equally long ones in the order of `a`. No two share a word. They are taken one
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
  /** Characters of all passages, each counted once, and of texts without a word. */
  uniqueCharacters: number;
  /** Share of characters that repeat others: `1 - uniqueCharacters / characters`, 0 for no text. */
  redundancy: number;
}

export interface DedupeOptions {
  /**
   * Common runs of at least this many words make blocks overlap; a shorter block that lies in others
   * cuts one of them at one place only. Default 8.
   */
  minWords?: number;
}

export interface Deduplication {
  passages: Passage[];
  blocks: BlockPassages[];
  relations: Relation[];
  statistics: Statistics;
}
