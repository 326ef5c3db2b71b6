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

/** A piece of text that is listed once, however often it occurs. It has at least one word. */
export interface Passage {
  /** `p1`, `p2` … in document order. */
  id: string;
  /**
   * Where occurrences differ in the signs around the words, the fullest one, but preferably none that
   * begins with the stop of the text before it.
   */
  text: string;
  /** Ids of the blocks that contain it, in document order, each once. */
  blocks: string[];
  /** Every place it occurs: first the one `text` was taken from, then the others in document order. */
  occurrences: Occurrence[];
}

/** The signs around a passage in a block, where they differ from those in the passage's text. */
export interface PassageSigns {
  /** Index in the block's `passages`. */
  at: number;
  /** What the block has before the first word, such as `(` or nothing. Omitted if it is the same. */
  before?: string;
  /** What it has after the last word, such as `.)`. Omitted if it is the same. */
  after?: string;
}

/**
 * A block as the sequence of its passages. Joined with the block's own signs (`joinPassages`), they
 * give its text, except for white space.
 */
export interface BlockPassages {
  id: string;
  passages: string[];
  /** In the order of the passages. A block without a word has no passages and has its text here. */
  signs?: PassageSigns[];
}

/** `text.slice(start, end)` of a block. */
export interface TextRange {
  start: number;
  end: number;
}

/** The same words in two blocks, from the start of the first word to the end of the last one. */
export interface CommonRun {
  /** The number of words. */
  words: number;
  a: TextRange;
  b: TextRange;
}

/**
 * `identical`: both texts are equal, `a` is the earlier block.
 * `contained`: `a` lies inside the longer `b`.
 * Both are compared with white space collapsed and nothing else folded, `contained` at word
 * boundaries.
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
   * Longest first, equally long ones in the order of `a`. No two share a word. They are chosen one
   * after another: each time the longest run of words that both blocks have and that takes no word
   * of a run chosen before. Among equally long runs it is the first one in the block whose text
   * (white space collapsed) is less by code units, at its first place in the other block.
   */
  runs: CommonRun[];
  /**
   * There may be more and longer runs. Only set where many long blocks repeat themselves and each
   * other so much that comparing them all would take time quadratic in their text.
   */
  incomplete?: true;
}

/** How two blocks are related. */
export type Relation = WholeRelation | OverlapRelation;

/** Characters are counted without white space, so that passages and blocks add up exactly. */
export interface Statistics {
  /** Blocks that have text. */
  blocks: number;
  /** Blocks whose text an earlier block already has. */
  identical: number;
  /** Distinct texts that lie inside a longer block. */
  contained: number;
  /** Distinct texts that lie in no other but overlap one. */
  overlapping: number;
  /** Characters of all blocks. */
  characters: number;
  /** Characters of all passages, each counted once, and of texts without words. */
  uniqueCharacters: number;
  /** Share of characters that repeat others: `1 - uniqueCharacters / characters`, or 0 without text. */
  redundancy: number;
}

/** Options of `dedupe`. */
export interface DedupeOptions {
  /**
   * Blocks overlap if they share a run of at least this many words. A shorter block that lies in
   * others cuts only one of them, at one place. Default 8.
   */
  minWords?: number;
}

/** The result of `dedupe`. */
export interface Deduplication {
  passages: Passage[];
  blocks: BlockPassages[];
  relations: Relation[];
  /**
   * There are more relations than these. Only set if there are more than 10,000 of one kind: beyond
   * that, a block is listed with at most 16 others. Copies are always listed with the first of them.
   */
  moreRelations?: true;
  statistics: Statistics;
}
