import type { WordRun } from '@cydkit/dedupe';
import type { FlagState } from '@cydkit/disclosure';
import type { Context, Filing, ReaderDiagnostic } from '@cydkit/parser';
import type { ComparisonDiagnostic } from './comparison-codes';

/**
 * - `kept`: the same answer, or no answer in either
 * - `flipped`: from true to false or from false to true
 * - `appeared`, `vanished`: answered in only one of the filings
 * - `unclear`: one of the answers is not readable, or contradicts itself
 */
export type FlagChangeKind = 'kept' | 'flipped' | 'appeared' | 'vanished' | 'unclear';

/** One yes/no question in both filings. */
export interface FlagChange {
  /** The local name of the concept, or the label if the concept is unknown. */
  concept: string;
  label: string;
  change: FlagChangeKind;
  old: FlagState;
  new: FlagState;
}

/** What became of the text of a concept. */
export type ConceptChangeKind = 'kept' | 'changed' | 'new' | 'gone';

/** What is tagged with one concept, in both filings. */
export interface ConceptChange {
  /** The local name of the concept, or the label if the concept is unknown. */
  concept: string;
  label: string;
  /** `kept`: the same text, whatever comes before and after it. */
  change: ConceptChangeKind;
  /**
   * The `similarity` of both texts by shingles of three words: 1 if it was kept, 0 if one filing has
   * none.
   */
  similarity: number;
  /** The number of words and numbers in the text; 0 if the filing has none. */
  words: { old: number; new: number };
  /**
   * The flag that the text explains, if its answer is the same in both filings: text that changed
   * under an unchanged flag. Otherwise `null`.
   */
  flag: { concept: string; state: 'true' | 'false' } | null;
  /** The ids of the changes other than `kept` that have sentences of it, in order. */
  changes: string[];
}

/** Where text is: `value.slice(start, end)` of a fact. */
export interface FactPlace {
  /** The index in `filing.facts`. */
  fact: number;
  start: number;
  end: number;
}

/** Sentences of one filing that follow each other, each once however often it is tagged. */
export interface ChangedText {
  /** The sentences, with a line feed between paragraphs, list items and table rows. */
  text: string;
  sentences: number;
  words: number;
  /** The concepts that cover them, or labels if unknown, in presentation order, each once. */
  concepts: string[];
  /** The places in the first fact that has them, in reading order. */
  places: FactPlace[];
}

/**
 * - `kept`: the same text under the same concepts
 * - `moved`: the same text, now before or after other text
 * - `retagged`: the same text in the same place, under other concepts
 * - `reworded`, `split`, `merged`: a sentence in other words, or divided differently
 * - `new`, `gone`: a sentence that is like none in the other filing
 */
export type TextChangeKind =
  | 'kept'
  | 'moved'
  | 'retagged'
  | 'reworded'
  | 'split'
  | 'merged'
  | 'new'
  | 'gone';

/** Sentences of both filings that belong together; each sentence is in exactly one change. */
export interface TextChange {
  /** `c1`, `c2` … in the order of the new filing; what is gone is where it was. */
  id: string;
  kind: TextChangeKind;
  old: ChangedText | null;
  new: ChangedText | null;
  /** True if other text comes before or after it than in the old filing, whatever else changed. */
  moved: boolean;
  /** The `similarity` of both texts by shingles of two words; 0 for what is new or gone. */
  similarity: number;
  /** What differs, as offsets into both texts. Only for `reworded`, `split` and `merged`. */
  words?: WordRun[];
  /** Concepts that no longer cover it, and concepts that now do, whatever else changed. */
  concepts: { removed: string[]; added: string[] };
}

/** The amount of one kind of change, counted in the new filing (for `gone`, in the old). */
export interface ChangeCount {
  changes: number;
  sentences: number;
  words: number;
}

/** The amounts of each kind of change. */
export interface ComparisonStatistics {
  flags: Record<FlagChangeKind, number>;
  concepts: Record<ConceptChangeKind, number>;
  text: Record<TextChangeKind, ChangeCount>;
  /** The words of the text, each piece counted once. */
  words: { old: number; new: number };
  /**
   * The `similarity` of the whole text of both filings by shingles of three words, 0 to 1; 1 if no
   * sentence changed.
   */
  similarity: number;
}

/** Which filing was compared, and what part of it. */
export interface ComparedFiling
  extends Pick<
    Filing,
    | 'source'
    | 'entity'
    | 'form'
    | 'accession'
    | 'period'
    | 'amendment'
    | 'fiscalYear'
    | 'fiscalPeriod'
    | 'taxonomy'
  > {
  /** The context whose facts were compared; `null` if there is no fact. */
  context: Context | null;
}

/** The comparison of two filings. Plain data, safe to pass through JSON. */
export interface Comparison {
  schemaVersion: '1';
  old: ComparedFiling;
  new: ComparedFiling;
  /** True if there is anything but `kept`. */
  differs: boolean;
  /**
   * `text`: all but white space counts. `letters`: one of the sources loses characters, so only
   * printable ASCII without double quotes counts.
   */
  comparedBy: 'text' | 'letters';
  /** In presentation order. */
  flags: FlagChange[];
  /** In presentation order. */
  concepts: ConceptChange[];
  /** Includes kept text, so that every sentence of both filings is here. */
  changes: TextChange[];
  statistics: ComparisonStatistics;
  /**
   * Diagnostics about the comparison, then the warnings and errors of reading the old filing and the
   * new one.
   */
  diagnostics: (ComparisonDiagnostic | ReaderDiagnostic)[];
}
