import type { WordRun } from '../diff/diff-words';

/** A passage of one version, in reading order. */
export interface LabelledPassage {
  id: string;
  text: string;
  /** What it is filed under, each label once. */
  labels?: readonly string[];
  /**
   * Its place under each of its labels, one number for each. Give these if the passages as a whole
   * have no order but those under one label do: then they alone decide what moved.
   */
  positions?: readonly number[];
  /**
   * What is between the passage before and this one: `''` or `' '` if a sentence may continue from
   * one to the other, `'\n'` if it cannot. Default `'\n'`.
   */
  gap?: '' | ' ' | '\n';
}

/** Where a sentence, or a part of one, is: `text.slice(start, end)` of that passage. */
export interface SentencePlace {
  passage: string;
  start: number;
  end: number;
}

/** Sentences of one version that follow each other. */
export interface AlignedSide {
  /** The sentences as they are in the text, with a space or a line feed between two. */
  text: string;
  /** The number of sentences. */
  sentences: number;
  /** The number of words and numbers. */
  words: number;
  /** Where they are, in order, one place for each passage that they are in. */
  places: SentencePlace[];
  /** The labels of all these passages, in order of their first appearance, each once. */
  labels: string[];
}

/**
 * - `kept`: the same text under the same labels, in the same place among what is kept
 * - `moved`: the same text, now before or after other text (if `positions` are given: under a label
 *   that it had before)
 * - `relabelled`: the same text in the same place, under other labels
 * - `reworded`: a sentence in other words
 * - `split`, `merged`: one sentence became several, or several became one
 * - `new`, `gone`: a sentence that is like none in the other version
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

/** Sentences of both versions that belong together; each sentence is in exactly one change. */
export interface AlignedChange {
  kind: ChangeKind;
  /** `null` if the text is new. */
  old: AlignedSide | null;
  /** `null` if the text is gone. */
  new: AlignedSide | null;
  /** True if other text comes before or after it than in the old version, whatever else changed. */
  moved: boolean;
  /** The `similarity` of both texts by shingles of two words: 1 if the text is the same. */
  similarity: number;
  /** What differs, as offsets into both texts. Only for `reworded`, `split` and `merged`. */
  words?: WordRun[];
  /** Labels that it no longer has, and labels that it has now, whatever else changed. */
  labels: { removed: string[]; added: string[] };
}

/** Options of `alignPassages`. */
export interface AlignOptions {
  /**
   * Returns true for characters that do not count; white space then does not count either. For
   * sources that lose some characters, such as dashes. By default, all but white space count.
   */
  ignore?: (character: string) => boolean;
}
