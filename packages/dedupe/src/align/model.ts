import type { WordRun } from '../diff/diff-words';

/** A passage of one version, in reading order. */
export interface LabelledPassage {
  id: string;
  text: string;
  /** What it is filed under, each once. */
  labels?: readonly string[];
  /**
   * Where it stands under each of its labels, one number for each. To be given where the passages
   * as a whole have no order, but what is under one label has: then that alone tells what moved.
   */
  positions?: readonly number[];
  /**
   * What stands between the passage before and this one: `''` or `' '` where a sentence may go on
   * from one to the other, `'\n'` where it cannot. Default `'\n'`.
   */
  gap?: '' | ' ' | '\n';
}

/** Where a sentence, or a part of one, stands: `text.slice(start, end)` of that passage. */
export interface SentencePlace {
  passage: string;
  start: number;
  end: number;
}

/** Sentences of one version that follow each other. */
export interface AlignedSide {
  /** The sentences, as they stand in the text: between two a space or a line feed. */
  text: string;
  /** How many sentences. */
  sentences: number;
  /** How many words and numbers. */
  words: number;
  /** Where they stand, in order, one place for each passage that they are in. */
  places: SentencePlace[];
  /** The labels of all these passages, in order of their first appearance, each once. */
  labels: string[];
}

/**
 * - `kept`: the same text under the same labels, in the same place among what is kept
 * - `moved`: the same text, now before or after other text (where `positions` are given: under a
 *   label that it had before)
 * - `relabelled`: the same text in the same place, under other labels
 * - `reworded`: a sentence with other words
 * - `split`, `merged`: one sentence became several, or several became one
 * - `new`, `gone`: a sentence that is like none of the other version
 */
export type ChangeKind =
  | 'kept'
  | 'moved'
  | 'relabelled'
  | 'reworded'
  | 'split'
  | 'merged'
  | 'new'
  | 'gone';

/** Sentences of both versions that belong to each other; each sentence is in exactly one change. */
export interface AlignedChange {
  kind: ChangeKind;
  /** `null` where the text is new. */
  old: AlignedSide | null;
  /** `null` where the text is gone. */
  new: AlignedSide | null;
  /** Whether it stands before or after other text than it did, whatever else changed. */
  moved: boolean;
  /** `similarity` of both texts by shingles of two words: 1 where the text is the same. */
  similarity: number;
  /** What differs, as offsets into both texts. Only of `reworded`, `split` and `merged`. */
  words?: WordRun[];
  /** Labels that it had, and that it has got, whatever else changed. */
  labels: { removed: string[]; added: string[] };
}

export interface AlignOptions {
  /**
   * Characters that do not count; white space does not count either then. For sources that lose
   * characters on their way, such as dashes. Default: all but white space count.
   */
  ignore?: (character: string) => boolean;
}
